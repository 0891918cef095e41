/** Checks a design written in TypeScript with the built-in rules and one of the house's own. */
import { check, link } from "orgproof";
import { design } from "./design.ts";
import { sellersReview } from "./sellers-review.ts";

const result = check(link(design), { custom: [sellersReview] });
for (const { severity, rule, message, path } of result.findings) {
  console.log(`${path} ${severity} ${rule}: ${message.text}`);
}

const stricter = { severity: "error", options: { unit: "marketing" } } as const;
const again = check(link(design), { custom: [sellersReview], rules: { "house/sellers-review": stricter } });
console.log(`with other options: ${again.counts.error} errors`);
