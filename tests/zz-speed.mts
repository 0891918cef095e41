import { generateDesign } from "./bench/generate.ts";
import { link } from "../src/organisation/link.ts";
import { runRule } from "../src/check/run-rule.ts";
import { settingsOf } from "../src/check/settings.ts";
import { interfacesOf } from "../src/organisation/contacts.ts";
const mine = /^(power|meeting|knowledge|structure)\//;
const run = (name: string, design: object) => {
  const org = link(design as never);
  let t = performance.now(); interfacesOf(org); const c = performance.now() - t;
  const out: string[] = [`interfaces ${c.toFixed(1)}`];
  let total = 0;
  for (const active of settingsOf({ preset: "all" }).active.filter(({ rule }) => mine.test(rule.id))) {
    t = performance.now(); const r = runRule(active, org); const d = performance.now() - t; total += d;
    if (d > 3) out.push(`${active.rule.id} ${d.toFixed(1)} (${r.examined}/${r.found.length}/${r.undetermined.length})${r.error ?? ""}`);
    else if (r.error) out.push(r.error);
  }
  console.log(name, total.toFixed(1), out.join("; "));
};
const d = JSON.parse(generateDesign(10000));
run("warm", d); run("bench 10k", d); run("bench 10k", d);
run("bench 100k", JSON.parse(generateDesign(100000)));
const many = <T,>(n: number, key: string, value: (i: number) => T) => Object.fromEntries(Array.from({ length: n }, (_, i) => [`${key}${i}`, value(i)]));
const base = { orgproof: 1, units: { m: {}, s: {} }, activities: { a: { ownership: "m" }, b: { ownership: "s" } } };
run("10k decisions one activity", { ...base, decisions: many(10000, "d", (i) => ({ domain: "p", heldBy: i % 2 ? "m" : "s", affects: "a" })) });
run("10k decisions all unknown holder", { ...base, decisions: many(10000, "d", (i) => ({ domain: `p${i}`, affects: ["a", "b"] })) });
run("10k decisions distinct domains and unknown", { ...base, decisions: many(10000, "d", (i) => ({ ...(i % 2 ? { domain: `p${i}` } : {}), heldBy: i % 3 ? "m" : "s", affects: ["a", "b"] })) });
const units = many(1000, "u", () => ({}));
const U = Object.keys(units);
run("10k decisions distinct hubs", { ...base, units, activities: { a: { ownership: "u1" } }, roles: many(10000, "r", (i) => ({ unit: ["u0", `u${1 + (i % 999)}`] })), decisions: many(10000, "d", (i) => ({ domain: "p", heldBy: `r${i}`, affects: "a", escalatesTo: "none" })) });
run("i with 10k producers and users", { ...base, activities: { ...many(10000, "a", () => ({ ownership: "m", produces: "i" })), ...many(10000, "b", () => ({ ownership: "s", needs: "i" })) }, information: { i: {} }, flows: [], meetings: {}, decisions: many(10000, "d", () => ({ heldBy: "s", uses: "i" })) });
run("1000 siblings, all meet", { ...base, units, activities: many(1000, "a", (i) => ({ ownership: `u${i}` })), meetings: { w: { participants: U } }, decisions: {}, flows: [], information: {} });
run("100 siblings, all meet", { ...base, units: many(100, "u", () => ({})), activities: many(1000, "a", (i) => ({ ownership: `u${i % 100}` })), meetings: { w: { participants: U.slice(0, 100) } }, decisions: {}, flows: [], information: {} });
run("100 siblings, unknowns", { ...base, units: many(100, "u", () => ({})), activities: many(10000, "a", (i) => ({ ownership: `u${i % 100}`, ...(i % 3 ? { needs: `i${i % 50}` } : { produces: `i${i % 50}` }) })) });
run("100 siblings, 10k wide decisions", { ...base, units: many(100, "u", () => ({})), activities: { a: { ownership: U.slice(0, 100) }, b: { ownership: U.slice(0, 50) } }, decisions: many(10000, "d", (i) => ({ heldBy: `u${i % 100}`, affects: i % 2 ? "a" : "b", escalatesTo: "none" })), agreements: many(1000, "g", (i) => ({ between: [`u${i % 100}`, `u${(i * 7) % 100}`], settles: "conflict" })) });
run("1000 siblings, wide shared flows", { ...base, units, activities: { a: { ownership: U.slice(0, 100) }, b: { ownership: U.slice(100, 200) } }, information: many(10000, "i", () => ({})), flows: Array.from({ length: 10000 }, (_, i) => ({ carries: `i${i}`, from: "a", to: "b" })) });
run("knowledge", { ...base, roles: many(10000, "r", (i) => ({ unit: i % 2 ? "m" : "s" })), activities: many(10000, "a", (i) => ({ raci: { A: `r${i}`, R: `r${i}` }, knows: "k" })), knowledge: { k: { heldBy: many(10000, "r", () => 1) ? Object.keys(many(10000, "r", () => 1)) : [] } } });
run("wide influence", { ...base, units, decisions: many(100, "d", () => ({ influence: Object.fromEntries(U.map((u) => [u, 1])), escalatesTo: "none" })), agreements: { g: { between: U.slice(0, 999), settles: "conflict" }, h: { between: U.slice(1), settles: "conflict" }, k: { between: ["u0", "u999"], settles: "conflict" } } });
run("interfaces declared 10k, meetings 10k", { ...base, units: many(200, "u", () => ({})), interfaces: Array.from({ length: 199 * 50 }, (_, i) => ({ between: [`u${i % 199}`, `u${(i % 199) + 1 + Math.floor(i / 199) <= 199 ? (i % 199) + 1 + Math.floor(i / 199) : 0}`] })).filter(({ between: [a, b] }, i, l) => a !== b && i < 199), meetings: many(10000, "w", (i) => ({ participants: [`u${i % 200}`, `u${(i * 3 + 1) % 200}`] })) });
