import type { Arbitrary } from "fast-check";
import type { Finding } from "../../findings/finding.ts";
import type { Design } from "../../model/design.ts";
import type { Rule } from "../../rules/define-rule.ts";
import { designs as anyDesigns } from "../arbitraries/designs.ts";
import { listenTo, type Said } from "../listen-to.ts";
import { type Forgetful, forgetful } from "./forgetful.ts";
import { type Breach, breaks, type LawOptions, type Laws, tryLaws } from "./law.ts";
import { notMending } from "./mending.ts";
import { renamed } from "./renamed.ts";
import { differenceOf, statements, verdicts } from "./said.ts";
import { turnedAround } from "./turned-around.ts";

/** The laws of rules, in the order in which they are told of. */
export type RuleLaw =
  | "total"
  | "deterministic"
  | "order-free"
  | "renaming-free"
  | "silent on unknowns"
  | "mending"
  | "not vacuous";

/** How the laws of a rule are tried. */
export interface RuleLawOptions extends LawOptions {
  /** What it is tried on, such as designs with the tags that it looks for; `designs()` when left out. */
  readonly designs?: Arbitrary<Design> | undefined;
  /** The rule's options. */
  readonly options?: Record<string, unknown> | undefined;
  /** Ids that the rule or its options name: they stay when everything else is renamed. */
  readonly named?: readonly string[] | undefined;
  /** Laws that it may break, for a reason. */
  readonly except?: readonly RuleLaw[] | undefined;
}

/**
 * Checks that a rule, built-in or your own, obeys the laws of rules.
 *
 * - total: it never throws;
 * - deterministic: it says the same of the same design;
 * - order-free: the order of elements, attributes and lists decides at most which example it names;
 * - renaming-free: other ids change nothing but the names;
 * - silent on unknowns: where facts are forgotten, it finds nothing that is not so, and calls nothing clean that is not;
 * - mending: each fix makes a valid design without its finding and with no new one of the rule; a safe fix adds no error or warning of any rule;
 * - not vacuous: it looks at something, and finds something, in the designs that it is tried on.
 * @throws {Error} with the first law that is broken, and the smallest design that was found to break it.
 */
export function checkRuleLaws(rule: Rule, given: RuleLawOptions = {}): void {
  const { designs = anyDesigns(), options, named, except = [], ...how } = given;
  const whose = `the rule \`${rule.id}\``;
  const listen = listenTo(rule, options);
  let flagged = 0;
  let examined = 0;
  const cases = forgetful(designs).map((each) => caseOf(each, listen));
  const laws: Laws<Case, Exclude<RuleLaw, "not vacuous">> = {
    total: ({ design, said }) => {
      flagged += said().found.length;
      examined += said().examined;
      const { threw } = said();
      return threw === undefined ? undefined : { how: `it threw: ${threw}`, design };
    },
    deterministic: ({ design, said }) =>
      differing(design, "asked again", exactly(said()), exactly(listen(structuredClone(design)))),
    "order-free": ({ design, said }) => {
      const turned = verdicts(listen(turnedAround(design)));
      return differing(design, "with everything the other way round", verdicts(said()), turned);
    },
    "renaming-free": ({ design, said }) => {
      const other = renamed(design, named);
      return differing(
        design,
        "with other ids",
        statements(said()),
        statements(listen(other.design), other.back),
      );
    },
    "silent on unknowns": ({ design, part, said }) => {
      const wrong = wrongly(said(), listen(part()));
      return wrong === undefined ? undefined : { how: wrong, design, becomes: part() };
    },
    mending: ({ design, said }) => notMending(design, said(), listen),
  };
  tryLaws(whose, cases, laws, except, how);
  if (except.includes("not vacuous")) return;
  if (examined === 0) throw breaks(whose, "not vacuous", "it looked at nothing in any of the designs");
  if (flagged === 0)
    throw breaks(whose, "not vacuous", `it looked at ${examined} subjects and found nothing in any of them`);
}

/** A design, the same with facts forgotten, and what the rule says of the former. */
interface Case extends Forgetful {
  readonly said: () => Said;
}

function caseOf(each: Forgetful, listen: (design: Design) => Said): Case {
  let known: Said | undefined;
  return {
    ...each,
    said: () => {
      known ??= listen(each.design);
      return known;
    },
  };
}

function exactly({ found, open, examined }: Said): readonly string[] {
  return [...[...found, ...open].map((each) => JSON.stringify(each)), `looked at ${examined}`];
}

function differing(
  design: Design,
  when: string,
  before: readonly string[],
  after: readonly string[],
): Breach | undefined {
  const difference = differenceOf(before, after);
  return difference === undefined ? undefined : { how: `${when}, it says\n  ${difference}`, design };
}

/** What is said of a part of a design and the whole proves wrong. What the whole leaves open proves nothing. */
function wrongly(whole: Said, part: Said): string | undefined {
  const ids = (findings: readonly Finding[]) => new Set(findings.map(({ subject }) => subject.id));
  const [wholeFound, wholeOpen] = [ids(whole.found), ids(whole.open)];
  const invented = part.found.find(({ subject: { id } }) => !wholeFound.has(id) && !wholeOpen.has(id));
  if (invented) return `where facts are forgotten, it finds what is not so: ${invented.message.text}`;
  if (!part.asked) return undefined;
  const said = new Set([...ids(part.found), ...ids(part.open)]);
  const missed = whole.found.find(({ subject: { id } }) => part.subjects.includes(id) && !said.has(id));
  return missed && `where facts are forgotten, it calls clean what is not: ${missed.message.text}`;
}
