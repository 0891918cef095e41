import { describe, expect, it } from "vitest";
import { droppedWork } from "../../src/level/dropped-work.ts";
import type { Answer } from "../../src/organisation/three-values.ts";
import { linked } from "./judged.ts";
import { asking } from "./questions/asked-of.ts";

const raci = { A: "ofM", R: "ofM" };
/** Work of which all is said, and nothing is wrong. */
const sound = { ownership: "m", raci, needs: [], produces: [] };
const outside = { ...sound, ownership: "o", produces: "i" };
const of = (x: object, others: object = {}) => ({ activities: { x: { ...sound, ...x }, ...others } });

const other = { y: { ...sound, ownership: "s" } };

const rows: readonly (readonly [string, Answer, object])[] = [
  ["all is said, and nothing is wrong", "no", of({})],
  ["nobody answers", "yes", of({ raci: { R: "ofM" } })],
  ["nobody was given it, and nobody has to answer", "yes", { ...of({ raci: {} }, other), scheme: "r-first" }],
  ["nobody answers, and nobody has to", "no", { ...of({ raci: { R: "ofM" } }), scheme: "r-first" }],
  ["letters are not said", "unknown", of({ raci: undefined })],
  ["needs are not said", "unknown", { ...of({ needs: undefined }), information: undefined }],
  ["output is not said", "unknown", { ...of({ produces: undefined }), information: undefined }],
  ["what is needed is made elsewhere", "no", of({ needs: "i" }, { outside })],
  [
    "what is needed comes from outside",
    "no",
    { ...of({ needs: "i" }), information: { i: { external: true } } },
  ],
  ["nothing makes what is needed", "yes", of({ needs: "i" })],
  [
    "nothing listed makes it, and not all is listed",
    "unknown",
    { ...of({ needs: "i" }), open: "activities" },
  ],
  ["another one makes the same", "yes", of({ produces: "i" }, { outside })],
  [
    "two others make what is needed",
    "yes",
    of({ needs: "i" }, { outside, w: { ...outside, ownership: "s" } }),
  ],
  ["one of the same owner makes the same", "no", of({ produces: "i" }, { w: { ...sound, produces: "i" } })],
  [
    "only work of a third lacks something",
    "no",
    of({}, { w: { ...sound, ownership: "o", raci: { R: "ofO" } } }),
  ],
  ["one of two with the same owner lacks something", "yes", of({ raci: { R: "ofM" } }, { w: sound })],
  ["activities are open", "unknown", { ...of({}), open: "activities" }],
];

describe("whether work of two units is done twice or falls between them", () => {
  it.each(rows)("where %s: %s", (_, answer, design) => {
    const organisation = linked(design);
    expect(droppedWork(organisation, asking(organisation).at)).toBe(answer);
  });
});
