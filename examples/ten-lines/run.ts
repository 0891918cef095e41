/** Reads the smallest useful design, checks it, and prints what was found. */
import { readFileSync } from "node:fs";
import { check, link, parseDesign } from "orgproof";

const text = readFileSync(new URL("design.yaml", import.meta.url), "utf8");
const { verdict, findings } = check(link(parseDesign(text)));

for (const { location, severity, rule, message } of findings) {
  console.log(`line ${location?.line}: ${severity}: ${message.text} (${rule})`);
}
console.log(`verdict: ${verdict}`);
