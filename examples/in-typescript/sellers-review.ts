import { defineRule, found, undetermined } from "orgproof";
import { z } from "zod";

/** What customers see is not printed before somebody of sales was asked: sellers know which words help to sell. */
export const sellersReview = defineRule({
  id: "house/sellers-review",
  subject: "activity",
  severity: "warn",
  summary: "what customers see is made without asking the unit that meets them",
  source: ["kotler-2006"],
  options: z.strictObject({
    tag: z
      .string()
      .default("seen-by-customers")
      .meta({ description: "The tag of the activities that are meant." }),
    unit: z.string().default("sales").meta({ description: "The unit that must be asked." }),
  }),
  messages: {
    found: "nobody of `{unit}` is consulted on `{activity}`",
    unknown: "not known whether anybody of `{unit}` is consulted on `{activity}`",
  },
  translations: {
    fa: {
      found: "هیچ‌کس از `{unit}` مشاور `{activity}` نیست",
      unknown: "معلوم نیست که کسی از `{unit}` مشاور `{activity}` باشد",
    },
  },
  check: (activity, { organisation, options }) => {
    const unit = organisation.units.get(options.unit);
    if (!unit || !activity.tags.includes(options.tag)) return "not-examined";
    if (activity.assignments === undefined) return undetermined({ unit, activity });
    const isAsked = activity.advisers.some(({ units }) => units.includes(unit));
    return isAsked ? "clean" : found({ unit, activity }, { at: ["raci"], related: [unit] });
  },
});
