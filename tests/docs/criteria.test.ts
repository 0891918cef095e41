import { check, criteria, defineProfile, parseOrganisation, relationships } from "orgproof";
import { describe, expect, test } from "vitest";
import { markOf } from "./console.ts";
import { doesNotApply } from "./does-not-apply.ts";
import { pageOfCriterion, pages, readPage } from "./generated-files.ts";
import { anchorsOf, fencesOf } from "./markdown.ts";

/** What a fence on the page of a criterion says of its design, and the status that the criterion then has. */
const statuses: { readonly [mark: string]: string } = {
  met: "yes",
  unmet: "no",
  unknown: "unknown",
  "not-applicable": "not-applicable",
};
const marks = Object.keys(statuses);

const criterionOf = (path: string) => /^docs\/criteria\/(.+)\.md$/.exec(path)?.[1];
const fences = pages().flatMap((path) =>
  fencesOf(readPage(path)).map((fence) => ({ ...fence, path, place: `${path}:${fence.line}` })),
);
const saying = fences.flatMap((fence) =>
  fence.marks.filter((mark) => marks.includes(mark)).map((mark) => ({ ...fence, mark })),
);
const ids = criteria.map(({ id }) => id);

describe("pages of criteria", () => {
  test("are one for each criterion, and none for anything else", () => {
    const found = pages().filter((path) => path.startsWith("docs/criteria/"));
    expect(found.sort()).toEqual([...pageOfCriterion.values()].sort());
  });

  test.each([...pageOfCriterion])("%s says why, how it is read, and how to meet it", (_, path) => {
    const page = readPage(path);
    expect(page).toMatch(/^<!-- generated -->\n# /);
    expect([...anchorsOf(page)]).toEqual(
      expect.arrayContaining(["why", "how-it-is-read", "examples", "how-to-meet-it"]),
    );
    expect(/^## .+\n+(?=## |$(?![\s\S]))/m.exec(page)).toBeNull();
  });

  test.each(ids)("%s has a design for each thing that it can say", (id) => {
    const shown = saying.filter(({ path }) => criterionOf(path) === id).map(({ mark }) => mark);
    const expected = marks.filter((mark) => mark !== "not-applicable" || doesNotApply[id] !== undefined);
    expect([...new Set(shown)].sort()).toEqual(expected.sort());
  });

  test("are where the reports say that they are", () => {
    const design = "orgproof: 1\nunits: { a: {}, b: {} }\nactivities: { work: {} }\n";
    const [report] = check(parseOrganisation(design)).interfaces;
    const addresses = report?.criteria.map(({ docs }) => docs.replace(/^orgproof\//, ""));
    expect(addresses).toEqual([...pageOfCriterion.values()]);
  });

  test("say of no other criterion that it does not apply", () => {
    expect(Object.keys(doesNotApply).filter((id) => !ids.includes(id))).toEqual([]);
  });
});

describe("designs on pages of criteria", () => {
  test.each(saying)("$place: $mark", ({ path, text, mark, ...fence }) => {
    const profile = markOf({ ...fence, text }, "profile");
    const [relationship, ...others] = relationships(
      parseOrganisation(text),
      profile === undefined ? undefined : defineProfile(JSON.parse(profile)),
    );
    expect(others).toEqual([]);
    const result = relationship?.criteria.find(({ criterion }) => criterion.id === criterionOf(path));
    expect(result?.status).toBe(statuses[mark]);
  });

  test("stand there only, and each says what becomes of the criterion", () => {
    expect(saying.filter(({ path }) => criterionOf(path) === undefined).map(({ place }) => place)).toEqual(
      [],
    );
    const silent = fences.filter(
      (fence) =>
        criterionOf(fence.path) !== undefined &&
        fence.language === "yaml" &&
        !fence.marks.some((mark) => marks.includes(mark)),
    );
    expect(silent.map(({ place }) => place)).toEqual([]);
  });
});
