/** Tries the rule on designs that it must find something in, and on designs that it must not. */
import { testRule } from "orgproof/testing";
import { sellersReview } from "./sellers-review.ts";

const units = { marketing: {}, sales: {} };
const brochures = (raci: object) => ({
  units,
  activities: { brochures: { raci, tags: "seen-by-customers" } },
});

testRule(sellersReview, {
  good: [brochures({ A: "marketing", R: "marketing", C: "sales" })],
  bad: [
    {
      design: brochures({ A: "marketing", R: "marketing", I: "sales" }),
      subjects: ["brochures"],
      messages: ["nobody of `sales` is consulted on `brochures`"],
    },
  ],
});
console.log(`${sellersReview.id}: its examples hold`);
