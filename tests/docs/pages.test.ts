import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { subjectKinds } from "../../src/findings/finding.ts";
import { cliTemplate } from "../../src/messages/cli-template.ts";
import type { CliWord } from "../../src/messages/en/cli.ts";
import { vocabulary } from "../../src/messages/fa/vocabulary.ts";
import { levels } from "../../src/model/level.ts";
import { absent } from "./absent.ts";
import { generatedFiles, pageOfRule, pages, readPage } from "./generated-files.ts";
import { anchorsOf, linksOf, proseOf } from "./markdown.ts";
import { designParts } from "./reference/design-page.ts";
import { checkingRules, families, familyOf, readingFamilies, readingRuleIds } from "./rule-facts.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const all = pages();

describe("the pages", () => {
  test("are what `npm run docs` would write", async () => {
    const stale = [...(await generatedFiles())].filter(
      ([path, text]) => !existsSync(join(root, path)) || readPage(path) !== text,
    );
    expect(stale.map(([path]) => path)).toEqual([]);
    // a readable difference, where there is one
    for (const [path, text] of stale) expect(existsSync(join(root, path)) ? readPage(path) : "").toBe(text);
  }, 300_000);

  test.each(all)("%s has one title, and ends with one line end", (path) => {
    const page = readPage(path);
    expect(proseOf(page).match(/^# .+$/gm)).toHaveLength(1);
    expect(page).toMatch(/[^\n]\n$/);
  });

  test.each(all)("%s leaves nothing to be done, and names nothing of this machine", (path) => {
    const page = readPage(path);
    expect(page.match(/\b(TODO|FIXME|XXX|TBD|lorem ipsum)\b/gi)).toBeNull();
    expect(page.match(/\.\.\/shared|\/work\/|\/home\/|\/tmp\/|localhost|https?:\/\/registry/g)).toBeNull();
  });
});

describe("links", () => {
  const links = all.flatMap((from) => linksOf(readPage(from)).map((to) => ({ from, to })));
  const inside = links.filter(({ to }) => !/^[a-z]+:/.test(to));

  test("are many", () => {
    expect(inside.length).toBeGreaterThan(100);
  });

  test("lead to files of the project, and to headings that are there", () => {
    const broken = inside.filter(({ from, to }) => {
      const [path = "", anchor] = to.split("#");
      const target = path === "" ? from : normalize(join(dirname(from), path));
      if (target.startsWith("..") || !existsSync(join(root, target))) return true;
      return anchor !== undefined && !anchorsOf(readPage(target)).has(anchor);
    });
    expect(broken).toEqual([]);
  });
});

describe("pages of rules", () => {
  test("are one for each rule, and none for anything else", () => {
    const found = all.filter((path) => path.startsWith("docs/rules/"));
    expect(found.sort()).toEqual([...pageOfRule.values()].sort());
  });

  test("tell of every family", () => {
    const missing = checkingRules.filter(({ id }) => !Object.hasOwn(families, familyOf(id)));
    expect(missing).toEqual([]);
    expect(readingRuleIds.filter((id) => !Object.hasOwn(readingFamilies, familyOf(id)))).toEqual([]);
  });

  test.each([...pageOfRule])("%s says why, shows examples, and says how to mend it", (_, path) => {
    const page = readPage(path);
    expect(page).toMatch(/^<!-- generated -->\n# /);
    expect([...anchorsOf(page)]).toEqual(expect.arrayContaining(["why", "examples", "how-to-mend-it"]));
    const empty = /^## .+\n+(?=## |$(?![\s\S]))/m.exec(page);
    expect(empty).toBeNull();
  });
});

describe("the reference of designs", () => {
  test("says of every attribute what its absence means, and of no other", () => {
    const paths = designParts().flatMap(({ name, rows }) =>
      rows.map(({ path }) => (name === "The document" ? path : `${name}.${path}`)),
    );
    expect(
      Object.keys(absent).filter(
        (path) => !paths.includes(path) && path !== "description" && path !== "name",
      ),
    ).toEqual([]);
  });
});

describe("the glossary", () => {
  const rows = [...readPage("docs/glossary.md").matchAll(/^\| ([^|]+?) \| ([^|]*?) ?\| /gm)];
  const terms = new Map(rows.map((match) => [match[1] ?? "", match[2] ?? ""]));

  test("has the Persian words of the messages, for every kind of element", () => {
    const kinds = subjectKinds.filter((kind) => kind !== "ignore");
    const differing = kinds.filter((kind) => !terms.get(kind)?.includes(vocabulary[kind] ?? "?"));
    expect(differing).toEqual([]);
  });

  test("has the Persian words of the reports, for levels and for what stands beside them", () => {
    expect(levels.filter((level) => !terms.get(level)?.includes(vocabulary[level]))).toEqual([]);
    const said: readonly (readonly [term: string, word: CliWord])[] = [
      ["target (level)", "target/label"],
      ["perceived", "perceived/label"],
      ["advised", "advised/label"],
      ["criterion", "column/criterion"],
      ["factor", "column/factor"],
      ["supporting", "column/supporting"],
      ["not applicable", "criterion/not-applicable"],
    ];
    expect(said.map(([term]) => terms.get(term))).toEqual(said.map(([, word]) => cliTemplate(word, "fa")));
  });
});

describe("decisions", () => {
  const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const page = readPage("docs/decisions/dependencies.md");
  const listed = (title: string) => {
    const part =
      page
        .slice(page.indexOf(`## ${title}\n`))
        .slice(3)
        .split("\n## ")[0] ?? "";
    return [...part.matchAll(/^\| `([^`]+)` \| (.+) \|$/gm)].map((match) => match[1]);
  };

  test.each([
    ["Dependencies", "dependencies"],
    ["Peer dependencies", "peerDependencies"],
    ["Development", "devDependencies"],
  ])("give a reason for each of the %s", (title, key) => {
    expect(listed(title).sort()).toEqual(Object.keys(manifest[key]).sort());
  });

  test("are all in the index", () => {
    const index = readPage("docs/decisions/README.md");
    const files = readdirSync(join(root, "docs/decisions")).filter((file) => file !== "README.md");
    expect(files.filter((file) => !index.includes(`(${file})`))).toEqual([]);
  });
});
