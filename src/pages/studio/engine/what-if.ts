import type { Failure, FailureKind } from "../../../change/failure.ts";
import { failuresOf } from "../../../change/failures-of.ts";
import { faultFinder } from "../../../change/faults/fault-finder.ts";
import type { Locale } from "../../../messages/language.ts";
import type { Design } from "../../../model/design.ts";
import { type Text, textIn } from "../../../model/text.ts";
import type { Organisation } from "../../../organisation/organisation.ts";
import type { Switch, WhatIf } from "../protocol.ts";
import { digitsOf } from "./read-once.ts";

/** What can be switched off in a design, and what becomes of it when some of that is gone. What is not there any more is left out. */
export function whatIf(
  design: Design,
  organisation: Organisation,
  gone: readonly Failure[],
  locale: Locale,
): WhatIf {
  const switches = failuresOf(design).map(
    (failure): Switch => ({ ...failure, name: nameOf(organisation, failure, locale) }),
  );
  const known = new Set(switches.map(keyOf));
  const failures = gone.filter((failure) => known.has(keyOf(failure)));
  if (failures.length === 0) return { switches, effect: null };
  const find = faultFinder(design, { config: { locale, digits: digitsOf(locale) } });
  return { switches, effect: find(failures) };
}

/** What makes two failures one. */
export function keyOf({ kind, id }: Failure): string {
  return `${kind} ${id}`;
}

function nameOf(organisation: Organisation, { kind, id }: Failure, locale: Locale): string {
  if (kind === "person") return id;
  if (kind === "flow") {
    const flow = organisation.flows.find((each) => each.id === id);
    if (!flow) return id;
    const [what, from, to] = [flow.information, flow.from, flow.to].map((each) => named(each, locale));
    // it is shown in the direction of its first letter
    const arrow = /^\P{L}*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u.test(what ?? "") ? "←" : "→";
    return `${what}: ${from} ${arrow} ${to}`;
  }
  const sections: Readonly<Record<Exclude<FailureKind, "person" | "flow">, ReadonlyMap<string, Named>>> = {
    role: organisation.roles,
    meeting: organisation.meetings,
    system: organisation.systems,
    knowledge: organisation.knowledge,
  };
  const element = sections[kind].get(id);
  return element ? named(element, locale) : id;
}

interface Named {
  readonly id: string;
  readonly text: Text | undefined;
}

function named({ id, text }: Named, locale: Locale): string {
  return text === undefined ? id : textIn(text, locale) || id;
}
