import type { Failure } from "../../../change/failure.ts";
import { failuresOf } from "../../../change/failures-of.ts";
import { faultFinder } from "../../../change/faults/fault-finder.ts";
import { type NamedFailure, namerOf } from "../../../change/faults/name-failures.ts";
import { type Locale, languageOf } from "../../../messages/language.ts";
import type { Design } from "../../../model/design.ts";
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
  const named = namerOf(organisation, languageOf(locale));
  const switches = failuresOf(design).map((failure) => switchOf(named(failure)));
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

function switchOf({ kind, id, name, between }: NamedFailure): Switch {
  if (!between) return { kind, id, name };
  // it is shown in the direction of its first letter
  const arrow = /^\P{L}*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u.test(name) ? "←" : "→";
  return { kind, id, name: `${name}: ${between[0]} ${arrow} ${between[1]}` };
}
