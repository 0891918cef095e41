/** Measures edits of one design in a process of its own: `session.ts SIZE`; prints JSON. */
import type * as Library from "../../src/index.ts";
import type * as Sessions from "../../src/session/index.ts";
import { generateDesign } from "./generate.ts";
import { median } from "./page.ts";

// The built package, as users run it.
const dist = (file: string) => import(new URL(`../../dist/${file}`, import.meta.url).href);
const { parseDesign, link, check }: typeof Library = await dist("index.js");
const { openSession }: typeof Sessions = await dist("session/index.js");

const size = Number(process.argv[2] ?? 1000);
/** So many edits of a kind are measured, first as they come and then again when the engine knows them. */
const times = 30;
const between = 140;
const part = (share: number, at: number) => Math.floor(share * size) + at;
const activity = (index: number) => `/activities/activity-${index}`;
/** A role of the unit that an activity belongs to, or of one so many further. */
const roleOf = (index: number, further: number, at: number) =>
  `role-${((Math.floor(index / 20) + further) % 20) + 20 * (1 + (at % 20))}`;

/** Milliseconds of linking and checking a design from nothing, and of each kind of edit of it: in the middle of the first ones, and of later ones. */
export interface EditTimes {
  readonly whole: number;
  readonly edits: readonly { readonly edit: string; readonly first: number; readonly later: number }[];
}

type Patch = Parameters<Sessions.Session["apply"]>[0];

const edits: Readonly<Record<string, (at: number) => Patch>> = {
  "a letter": (at) => {
    const index = part(0.5, at);
    return [{ op: "add", path: `${activity(index)}/raci/R`, value: roleOf(index, 0, at) }];
  },
  "a letter, other owners": (at) => {
    const index = part(0.4, at);
    return [{ op: "add", path: `${activity(index)}/raci/R`, value: roleOf(index, 1, at) }];
  },
  "what a flow says": (at) => [
    { op: "add", path: `/flows/${part(1.1, at)}/within`, value: at % 2 === 0 ? "P1D" : "P3D" },
  ],
  "a flow more": (at) => {
    const from = part(0.3, at);
    const value = {
      carries: `information-${from}-1`,
      from: `activity-${from}`,
      to: `activity-${part(0.7, at)}`,
    };
    return [{ op: "add", path: "/flows/-", value }];
  },
  "a flow less": (at) => [{ op: "remove", path: `/flows/${part(0.9, at)}` }],
  "an owner": (at) => [{ op: "add", path: `${activity(part(0.6, at))}/ownership`, value: `unit-${at % 20}` }],
  "who holds a decision": (at) => [
    {
      op: "replace",
      path: `/decisions/decision-${at % Math.ceil(size / 50)}/heldBy`,
      value: `role-${(at * 7) % 500}`,
    },
  ],
};

function timed(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

const design = parseDesign(JSON.parse(generateDesign({ size })));
const rounds = size > 20_000 ? 3 : 15;
const whole = median(Array.from({ length: rounds }, () => timed(() => check(link(design)).findings)));
const session = openSession(design);
const took = Object.entries(edits).map(([edit, make]) => {
  const all = Array.from({ length: 2 * times + between }, (_, at) =>
    timed(() => session.apply(make(at)).findings),
  );
  return { edit, first: median(all.slice(0, times)), later: median(all.slice(-times)) };
});
const measured: EditTimes = { whole, edits: took };
console.log(JSON.stringify(measured));
