/** Measures saves of one design that is watched, in a process of its own: `watch.ts SIZE FORMAT`; prints JSON. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stringify } from "yaml";
import { run } from "../../src/cli/run.ts";
import { generateDesign } from "./generate.ts";
import { median } from "./page.ts";

/** Milliseconds of the processor for the first check and of one after a save, and MiB that are held after the last. */
export interface WatchTimes {
  readonly first: number;
  readonly save: number;
  readonly held: number;
}

const [size = "1000", format = "json", command = "check"] = process.argv.slice(2);
const saves = Number(size) > 20_000 ? 5 : 11;
const json = generateDesign({ size: Number(size) });
const text = format === "json" ? json : stringify(JSON.parse(json), { aliasDuplicateObjects: false });
const middle = text.indexOf("effort", text.length / 4);

const cwd = mkdtempSync(join(tmpdir(), "orgproof-watch-"));
mkdirSync(join(cwd, ".git"));
const file = join(cwd, `d.${format}`);
writeFileSync(file, text);

const took: number[] = [];
let started = process.cpuUsage();
let [changed, stop] = [(_: string) => {}, () => {}];
const silent = { isTTY: false, write: () => {} };
await run([command, file, "--watch"], {
  cwd,
  env: {},
  stdin: { isTTY: false, read: async () => new Uint8Array(), chunks: async function* () {} },
  stdout: silent,
  stderr: {
    isTTY: false,
    write(said) {
      if (!String(said).includes("Ctrl-C")) return void (took.length > 0 || console.error(said));
      const { user, system } = process.cpuUsage(started);
      took.push((user + system) / 1000);
      // a number that a keystroke changes
      const at = middle + (/\d/.exec(text.slice(middle))?.index ?? 0);
      writeFileSync(file, `${text.slice(0, at)}${took.length % 10}${text.slice(at + 1)}`);
      started = process.cpuUsage();
      if (took.length > saves) stop();
      else changed(file);
    },
  },
  now: () => new Date(),
  sizeLimit: 2 ** 30,
  onInterrupt(listen) {
    stop = listen;
    return () => {};
  },
  async watch(_, tell) {
    changed = tell;
    return async () => {};
  },
});
rmSync(cwd, { recursive: true });
const [first = 0, ...others] = took;
const measured: WatchTimes = {
  first: Math.round(first),
  save: Number(median(others).toFixed(1)),
  held: Math.round(process.memoryUsage().rss / 2 ** 20),
};
console.log(JSON.stringify(measured));
