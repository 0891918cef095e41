import * as z from "zod";
import { severities } from "../findings/severity.ts";
import { once } from "../model/once.ts";
import { listOf } from "../model/optional.ts";
import { textSchema } from "../model/text.ts";

/* Made when a configuration is first read that may have patterns: few have any. */
const schemas = once(() => {
  const ids = listOf(z.string().min(1));

  const unitSelector = z.strictObject({
    id: ids.optional().meta({ description: "Ids; `*` stands for any characters." }),
    within: ids.optional().meta({ description: "Units that it is, or lies below." }),
  });

  const activitySelector = z.strictObject({
    id: ids.optional().meta({ description: "Ids; `*` stands for any characters." }),
    tag: ids.optional().meta({ description: "Tags, of which it has one; `*` stands for any characters." }),
    owner: ids.optional().meta({ description: "Units, one of which owns it (units in line count)." }),
    shared: z.boolean().optional().meta({ description: "Whether it is owned by several units." }),
  });

  const flowSelector = z.strictObject({
    id: ids.optional().meta({ description: "Ids; `*` stands for any characters." }),
    carries: ids.optional().meta({ description: "Information, one of which it carries." }),
    from: activitySelector.optional().meta({ description: "What its sender is like." }),
    to: activitySelector.optional().meta({ description: "What its receiver is like." }),
    via: ids
      .optional()
      .meta({ description: "Systems, meetings or free texts, one of which it goes through." }),
    owner: ids.optional().meta({ description: "Units, one of which the owner of the flow belongs to." }),
    crossing: z.boolean().optional().meta({ description: "Whether it crosses a unit boundary." }),
  });

  const decisionSelector = z.strictObject({
    id: ids.optional().meta({ description: "Ids; `*` stands for any characters." }),
    domain: ids.optional().meta({ description: "Domains, one of which is its own." }),
    owner: ids.optional().meta({ description: "Units, one of which a holder belongs to." }),
    affects: activitySelector.optional().meta({ description: "What some activity that it affects is like." }),
  });

  const path = z.strictObject({
    from: activitySelector.meta({ description: "The activities that a path starts at." }),
    to: activitySelector.meta({ description: "The activities that it ends at." }),
    reachable: z
      .boolean()
      .optional()
      .meta({ description: "Over any number of flows; over one flow when this and `via` are left out." }),
    via: activitySelector.optional().meta({ description: "The activities that it passes on the way." }),
  });

  const forbidden = z.union([
    z.strictObject({ unit: unitSelector }),
    z.strictObject({ activity: activitySelector }),
    z.strictObject({ flow: flowSelector }),
    z.strictObject({ decision: decisionSelector }),
    path,
  ]);

  const demanded = z.union([
    z.strictObject({ unit: unitSelector, has: unitSelector }),
    z.strictObject({ activity: activitySelector, has: activitySelector }),
    z.strictObject({ flow: flowSelector, has: flowSelector }),
    z.strictObject({ decision: decisionSelector, has: decisionSelector }),
    path,
  ]);

  const about = {
    id: z
      .string()
      .regex(/^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*$/)
      .meta({ description: "The rule's id, `family/name`." }),
    severity: z.enum(severities).optional().meta({ description: "warn when left out." }),
    message: textSchema
      .optional()
      .meta({ description: "What a finding says; `{subject}` is the element's name." }),
  };

  const pattern = z.union([
    z.strictObject({
      ...about,
      forbid: forbidden.meta({
        description: "No element may be like this; or no path of flows may lead so.",
      }),
    }),
    z.strictObject({
      ...about,
      require: demanded.meta({
        description:
          "Every such element must also be like `has`; or from every activity of `from` a path leads to one of `to`, and with `via` none leads there without passing it.",
      }),
    }),
  ]);

  return {
    selectors: {
      unit: unitSelector,
      activity: activitySelector,
      flow: flowSelector,
      decision: decisionSelector,
    },
    path,
    pattern,
  } as const;
});
type Schemas = ReturnType<typeof schemas>;
type Selectors = Schemas["selectors"];

export type UnitSelector = z.infer<Selectors["unit"]>;
export type ActivitySelector = z.infer<Selectors["activity"]>;
export type FlowSelector = z.infer<Selectors["flow"]>;
export type DecisionSelector = z.infer<Selectors["decision"]>;
export type PathPattern = z.infer<Schemas["path"]>;
export type PatternKind = keyof Selectors;

/** A rule without code: what must not be, or must be, in every design. */
export const patternSchema = () => schemas().pattern;

/** A rule without code. */
export type Pattern = z.infer<Schemas["pattern"]>;
