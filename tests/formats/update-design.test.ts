import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyEdit, type Edit, editsOf } from "../../src/change/index.ts";
import { updateDesign } from "../../src/formats/index.ts";
import { parseDesign } from "../../src/formats/parse-design.ts";
import { stringifyDesign } from "../../src/formats/stringify-design.ts";
import { designs } from "../../src/testing/index.ts";
import { wholeDesigns } from "../laws/whole-designs.ts";
import { runs } from "../runs.ts";

const text = `# Who sells what.
orgproof: 1
units: { marketing: {}, sales: {}, stores: { parent: sales } } # three
roles:
  # writes
  "writer": { unit: marketing }
  seller: { unit: sales } # sells
activities:
  campaign: # in spring
    raci: { A: writer, R: &doers [writer, seller], I: seller }
    produces: leads
  selling:
    raci: { A: seller, R: *doers }
    needs: leads
information: { leads: {} }
flows:
  # every Monday
  - { carries: leads, from: campaign, to: selling, owner: writer }
interfaces:
  - { between: [marketing, sales], target: aligned } # wished for
  - { between: [marketing, stores], target: defined }
`;
const edited = (edit: Edit, before = text) => updateDesign(before, applyEdit(parseDesign(before), edit));

describe("a text that says another design", () => {
  test("has another id wherever it stood, and is the same in all else", () => {
    const renamed = edited({ kind: "rename", section: "activities", id: "campaign", to: "advertising" });
    expect(renamed).toBe(text.replaceAll("campaign", "advertising"));
    const quoted = edited({ kind: "rename", section: "roles", id: "writer", to: "author" });
    expect(quoted).toBe(text.replace('"writer"', "author").replaceAll("writer", "author"));
  });

  test("keeps its comments where elements come and go", () => {
    const added = edited({ kind: "split", id: "sales", off: "shops", roles: ["seller"] });
    expect(added).toContain("  seller: { unit: shops } # sells\n");
    const merged = edited({ kind: "merge", id: "stores", into: "sales" });
    expect(merged).toContain("target: aligned } # wished for\n");
    expect(merged).not.toContain("stores");
    const given = edited({ kind: "move", activity: "selling", to: "marketing" });
    expect(given).toContain("# in spring\n");
  });

  test("may be JSON", () => {
    const json = stringifyDesign(parseDesign(text), { format: "json" });
    const renamed = edited({ kind: "rename", section: "units", id: "sales", to: "selling" }, json);
    expect(renamed).toBe(json.replaceAll('"sales"', '"selling"'));
  });

  test("is found for every edit of every design, in YAML and in JSON", () => {
    const some = fc.oneof(designs({ hierarchy: 0.4 }), wholeDesigns);
    fc.assert(
      fc.property(
        some,
        fc.nat(),
        fc.constantFrom("yaml" as const, "json" as const),
        (design, choice, format) => {
          const all = editsOf(design);
          const edit = all[choice % all.length];
          if (!edit) return;
          const before = stringifyDesign(design, { format });
          const wanted = applyEdit(parseDesign(before), edit);
          const read = parseDesign(updateDesign(before, wanted));
          expect(read).toEqual(wanted);
        },
      ),
      runs(60, 5_000),
    );
  });
});
