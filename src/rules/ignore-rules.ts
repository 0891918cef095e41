import type { Rule } from "./define-rule.ts";

function aboutIgnoring(rule: Pick<Rule, "id" | "severity" | "summary" | "messages">): Rule {
  return {
    ...rule,
    subject: "constraint",
    section: "ignore",
    source: ["eslint-ignores"],
    check: () => "not-examined",
  };
}

/** The rules about suppressions. They look at what the other rules found, so the checker runs them itself, last. */
export const ignoreRules: readonly Rule[] = [
  aboutIgnoring({
    id: "ignore/unused",
    severity: "warn",
    summary: "an `ignore` entry silences nothing",
    messages: {
      found: "nothing is silenced: `{rule}` finds nothing at `{at}`",
      unknown: "not known whether anything is silenced: `{rule}` could not decide at `{at}`",
      fix: "remove the entry",
    },
  }),
  aboutIgnoring({
    id: "ignore/expired",
    severity: "warn",
    summary: "an `ignore` entry has passed its `until`",
    messages: {
      found: "this suppression of `{rule}` at `{at}` held until {until}",
      unknown:
        "not known whether this suppression of `{rule}` at `{at}` still holds: it held until {until}, and no date was given",
    },
  }),
  aboutIgnoring({
    id: "ignore/no-reason",
    severity: "error",
    summary: "an `ignore` entry states no reason",
    messages: {
      found: "no reason is stated for silencing `{rule}` at `{at}`",
      unknown: "not known whether there is a reason for silencing `{rule}` at `{at}`",
    },
  }),
];
