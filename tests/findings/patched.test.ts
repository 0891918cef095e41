import fc from "fast-check";
import { applyPatch } from "rfc6902";
import { describe, expect, test } from "vitest";
import type { PatchOperation } from "../../src/findings/finding.ts";
import { patched } from "../../src/findings/patched.ts";
import { pointer } from "../../src/findings/pointer.ts";

const key = fc.constantFrom("a", "b", "c/d", "e~f", "0");
const { tree } = fc.letrec((tie) => ({
  tree: fc.oneof(
    { depthSize: "small" },
    fc.constantFrom(1, "x", null),
    fc.array(tie("tree"), { maxLength: 3 }),
    fc.dictionary(key, tie("tree"), { maxKeys: 3 }),
  ),
}));
const document = fc.dictionary(key, tree, { minKeys: 1, maxKeys: 4 });

/** A place in a document to which a patch may lead: what is there, or a new key or item. */
function placesIn(value: unknown, path: readonly (string | number)[] = []): (string | number)[][] {
  if (typeof value !== "object" || value === null) return [[...path]];
  const inner = Array.isArray(value)
    ? value.flatMap((item, at) => placesIn(item, [...path, at]))
    : Object.entries(value).flatMap(([name, item]) => placesIn(item, [...path, name]));
  return [[...path], [...path, Array.isArray(value) ? "-" : "new"], ...inner];
}

const operation = document.chain((before) =>
  fc
    .record({
      op: fc.constantFrom("add", "replace", "remove"),
      at: fc.constantFrom(...placesIn(before).filter(({ length }) => length > 0)),
      value: tree,
    })
    .map(({ op, at, value }) => ({
      before,
      patch: [{ op, path: pointer(at), value }] as unknown as readonly PatchOperation[],
    })),
);

describe("patched", () => {
  test("does what RFC 6902 says, and leaves the document as it was", () => {
    fc.assert(
      fc.property(operation, ({ before, patch }) => {
        const copy = structuredClone(before);
        const [problem] = applyPatch(copy, structuredClone(patch) as never);
        const [{ op, path } = { op: "add", path: "" }] = patch;
        // there is nothing at the end of a list to replace or remove, nor under a new key
        if (problem || (op !== "add" && /\/(?:-|new)$/.test(path))) return;
        const frozen = structuredClone(before);
        expect(patched(before, patch)).toEqual(copy);
        expect(before).toEqual(frozen);
      }),
      { numRuns: 500 },
    );
  });

  test("keeps ids that a prototype has, too", () => {
    const before = JSON.parse('{"units":{"__proto__":{},"constructor":{}}}');
    const after = patched(before, [{ op: "add", path: "/units/__proto__/head", value: "none" }]);
    expect(JSON.stringify(after)).toBe('{"units":{"__proto__":{"head":"none"},"constructor":{}}}');
    expect(({} as { head?: unknown }).head).toBeUndefined();
  });

  test.each(["", "units", "/units/a/b/c", "/list/9", "/list/x"])("has no place at %j", (path) => {
    expect(() => patched({ units: { a: 1 }, list: [1] }, [{ op: "add", path, value: 1 }])).toThrow(
      new TypeError(`no place to patch: \`${path}\``),
    );
  });
});
