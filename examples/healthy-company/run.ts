/** Checks the healthy company: nothing is found, and the report says how much was looked at. */
import { readFileSync } from "node:fs";
import { check, link, parseDesign } from "orgproof";

const text = readFileSync(new URL("design.yaml", import.meta.url), "utf8");
const organisation = link(parseDesign(text));
const { verdict, findings, rules } = check(organisation, { preset: "marketing-sales" });

const examined = rules.reduce((sum, rule) => sum + rule.examined, 0);
const checked = rules.filter(({ status }) => status === "checked");
const silent = rules.filter(({ status }) => status !== "checked");
console.log(`${organisation.activities.size} activities, ${organisation.flows.length} flows`);
console.log(`verdict: ${verdict}, ${findings.length} findings`);
console.log(`${checked.length} rules looked at something, ${examined} times in all`);
console.log("the others say nothing, and that is no pass:");
for (const { id, status } of silent) console.log(`  ${id}: ${status}`);
