import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { expect, test } from "vitest";

/* The studio as the build makes it. */
const folder = "dist/studio";

test("all scripts of the studio are below 700 kB, as they are compressed for the web", () => {
  const scripts = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".js"),
  );
  expect(scripts).toEqual(expect.arrayContaining(["studio.js", "worker.js"]));
  const sizes = scripts.map((file) => brotliCompressSync(readFileSync(join(folder, file))).length);
  const sum = sizes.reduce((all, size) => all + size, 0);
  expect(sum).toBeGreaterThan(300_000);
  expect(sum).toBeLessThan(700_000);
});
