import type { Design } from "../../src/model/design.ts";
import { type Forgettable, forget } from "../../src/testing/arbitraries/forgetting.ts";
import { possibleValues } from "../../src/testing/arbitraries/possible-values.ts";
import { entries, type Pair } from "../naive/organisation.ts";

type Loose = Record<string, Record<string, Record<string, unknown>>>;

/** The design without as many of these facts as leave not too many ways in which they may turn out, and the design in each of these. */
export function forgetAndComplete(
  design: Design,
  facts: readonly Forgettable[],
  pair: Pair,
  most: number,
): { readonly part: Design; readonly completions: readonly Design[] } {
  let completions: readonly Design[] = [design];
  const forgotten: Forgettable[] = [];
  for (const fact of facts) {
    const [section = "", key = "", name = ""] = fact.path;
    const said = (design as unknown as Loose)[section]?.[key]?.[name];
    const values = possibleValues[`${section}/${name}`]?.(pair, design) ?? [];
    if (said === undefined || completions.length * (values.length + 1) > most) continue;
    forgotten.push(fact);
    completions = completions.flatMap((each) =>
      [said, ...values].map((value) => stating(each, section, key, name, value)),
    );
  }
  return { part: forget(design, forgotten), completions: completions.filter(isPossible) };
}

function stating(design: Design, section: string, key: string, name: string, value: unknown): Design {
  const elements = (design as unknown as Loose)[section];
  const element = { ...elements?.[key], [name]: value };
  const whole = Array.isArray(elements)
    ? elements.map((each, at) => (String(at) === key ? element : each))
    : { ...elements, [key]: element };
  return { ...design, [section]: whole };
}

/** Nobody is above himself; such a design would be an error. */
function isPossible({ roles }: Design): boolean {
  const above = new Map(entries(roles).map(([id, { reportsTo }]) => [id, reportsTo]));
  return [...above.keys()].every((role) => {
    let at = above.get(role);
    for (let steps = 0; steps < above.size && at !== undefined; steps += 1) {
      if (at === role) return false;
      at = above.get(at);
    }
    return true;
  });
}
