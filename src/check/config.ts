import * as z from "zod";
import { severities } from "../findings/severity.ts";
import { profileSchema } from "../level/define-profile.ts";
import { locales } from "../messages/language.ts";
import { once } from "../model/once.ts";
import type { Rule } from "../rules/define-rule.ts";
import { patternSchema } from "../rules/pattern-schema.ts";
import { type Preset, presetNames } from "../rules/presets.ts";
import { costsSchema } from "./costs.ts";

const settingSchema = z.enum([...severities, "off"]).meta({ description: "A severity, or off." });

const ruleSettingSchema = z.union([
  settingSchema,
  z.strictObject({
    severity: settingSchema
      .optional()
      .meta({ description: "The severity; that of the preset when left out." }),
    options: z
      .record(z.string(), z.unknown())
      .optional()
      .meta({ description: "The rule's options; see its page." }),
  }),
]);

/** What may stand in a configuration file; a file in JavaScript or TypeScript may also bring rules and presets of its own. */
export const configSchema = once(() =>
  z
    .strictObject({
      $schema: z.string().optional().meta({ description: "Address of this JSON Schema, for editors." }),
      preset: z
        .union([
          z.enum(presetNames),
          z.custom<Preset>((value) => typeof value === "object" && value !== null && "extends" in value),
        ])
        .optional()
        .meta({ description: "The preset to start from: recommended when left out." }),
      rules: z
        .record(z.string(), ruleSettingSchema)
        .optional()
        .meta({ description: "Settings by rule id or wildcard (`handoff/*`)." }),
      unknownAs: settingSchema.optional().meta({
        description:
          "The severity with which subjects that could not be decided are shown; off when left out, unless the preset says otherwise.",
      }),
      failOn: z
        .enum([...severities, "never"])
        .optional()
        .meta({ description: "The severity at or above which the verdict is fail: error when left out." }),
      locale: z
        .enum(locales)
        .optional()
        .meta({ description: "The language of the messages: en when left out." }),
      digits: z
        .enum(["latin", "persian"])
        .optional()
        .meta({ description: "The digits of numbers: latin when left out." }),
      unsuppressible: z
        .array(z.string())
        .optional()
        .meta({ description: "Rule ids and wildcards that `ignore` cannot silence." }),
      now: z.iso.date().optional().meta({
        description: "Today's date, YYYY-MM-DD: what suppressions expire against; the clock is never read.",
      }),
      profile: profileSchema().optional().meta({
        description: "How levels are read: which criteria count, with what tolerance.",
      }),
      plan: z
        .strictObject({
          costs: costsSchema().optional().meta({
            description: "What steps cost; `orgproof plan --cost` counts more.",
          }),
        })
        .optional()
        .meta({ description: "How plans are made." }),
      custom: z
        .array(
          z.custom<Rule>(
            (value) => typeof value === "object" && value !== null && "check" in value && "id" in value,
            "expected a rule, as `defineRule` makes it",
          ),
        )
        .optional()
        .meta({ description: "Rules of your own, made by `defineRule`." }),
      patterns: z
        .array(patternSchema())
        .optional()
        .meta({ description: "Rules without code: what is forbidden, what is required." }),
    })
    .meta({
      title: "orgproof config",
      description: "Which rules run, how grave they are, and how findings are said.",
    }),
);

type Unchanging<T> = T extends Rule | Preset
  ? T
  : T extends readonly (infer Item)[]
    ? readonly Unchanging<Item>[]
    : T extends object
      ? { readonly [name in keyof T]: Unchanging<T[name]> }
      : T;

/** How a design is checked. */
export type Config = Unchanging<z.infer<ReturnType<typeof configSchema>>>;
