import { createRequire } from "node:module";
import elkjs from "elkjs/lib/elk-api.js";
import fc from "fast-check";
import { expect, test } from "vitest";
import { slimElk } from "../../../.build/slim-elk.ts";
import { type Box, type Link, layoutGraph } from "../../../src/formats/svg/layered-layout.ts";
import { runs } from "../../runs.ts";

interface ElkModule {
  readonly Worker: new () => Worker;
}

/** The slim worker as a module, as the build packs it. */
function slimModule(): ElkModule {
  const module = { exports: {} as ElkModule };
  new Function("module", "exports", slimElk())(module, module.exports);
  return module.exports;
}

function wholeModule(): ElkModule {
  return createRequire(import.meta.url)("elkjs/lib/elk-worker.js");
}

const laidBy = ({ Worker }: ElkModule) =>
  new elkjs({ algorithms: ["layered"], workerFactory: () => new Worker() });

const size = fc.integer({ min: 20, max: 180 });
const drawn = fc
  .array(fc.record({ width: size, height: size, lane: fc.integer({ min: 0, max: 4 }) }), {
    minLength: 1,
    maxLength: 75,
  })
  .chain((sizes) => {
    const boxes: readonly Box[] = sizes.map((each, at) => ({ id: `box-${at}`, ...each }));
    const box = fc.constantFrom(...boxes.map(({ id }) => id));
    const label = fc.option(fc.record({ width: size, height: fc.constant(16) }), { nil: undefined });
    const link = fc.record({ from: box, to: box, label });
    return fc.record({
      boxes: fc.constant(boxes),
      links: fc.array(link, { maxLength: 2 * boxes.length }).map((links) =>
        links.map(
          ({ label: said, ...ends }, at): Link => ({
            id: `link-${at}`,
            ...ends,
            ...(said ? { label: said } : {}),
          }),
        ),
      ),
      direction: fc.constantFrom("DOWN" as const, "RIGHT" as const, "LEFT" as const),
    });
  });

test("the layout of the studio, with nothing but what we ask of elkjs, places everything where the whole of elkjs does", async () => {
  const [slim, full] = [laidBy(slimModule()), laidBy(wholeModule())];
  await fc.assert(
    fc.asyncProperty(drawn, async ({ boxes, links, direction }) => {
      const graph = () => layoutGraph(boxes, links, direction);
      expect(await slim.layout(graph())).toEqual(await full.layout(graph()));
    }),
    runs(40, 2000),
  );
});
