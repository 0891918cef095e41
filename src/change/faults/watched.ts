import type { Design } from "../../model/design.ts";
import { linkDraft } from "../../organisation/link.ts";
import type { Organisation } from "../../organisation/organisation.ts";
import { type Changing, changing, elementsOf, placeOf } from "./places.ts";

/** An organisation that tells which of its attributes somebody looks at. */
export interface Watched {
  /** The number of an attribute of an element. */
  readonly placeIn: (element: object, attribute: Changing) => number;
  /** The organisation under a new identity, so that nothing is remembered of it. */
  readonly fresh: () => Organisation;
  /** The numbers of the attributes that are looked at during an action, as often as they are. */
  readonly during: (action: () => void) => Looks;
}

/** What was looked at. */
export interface Looks {
  readonly places: readonly number[];
  /** How many attributes and, where it was a whole section, elements. */
  readonly work: number;
}

const kept = Symbol("what a watched element says");
interface Keeping {
  readonly [kept]: { readonly number: number; readonly values: { [attribute: string]: unknown } };
}

/** Links a design so that every look at what a failure may change is noted. */
export function watched(design: Design): Watched {
  const { organisation } = linkDraft(design);
  let seen: number[] = [];
  let listed = 0;
  const getters = new Map(changing.map((attribute) => [attribute, getterOf(attribute)]));
  let number = 0;
  watch(organisation, number);
  for (const element of [...elementsOf(plain(organisation))]) {
    number += 1;
    watch(element, number);
  }
  const sections = sectionsIn(plain(organisation));
  return {
    placeIn: (element, attribute) => placeOf((element as Keeping)[kept].number, attribute),
    fresh: () => Object.defineProperties({}, sections) as Organisation,
    during(action) {
      seen = [];
      listed = 0;
      action();
      return { places: seen, work: seen.length + listed };
    },
  };

  /** The organisation's own attributes; whoever takes one that lists elements is taken to go through it. */
  function sectionsIn(whole: Organisation): PropertyDescriptorMap {
    return Object.fromEntries(
      Object.entries(whole).map(([name, value]) => {
        const size = value instanceof Map ? value.size : Array.isArray(value) ? value.length : 0;
        const get = () => {
          listed += size;
          return organisation[name as keyof Organisation];
        };
        return [name, { enumerable: true, get }];
      }),
    );
  }

  function getterOf(attribute: Changing): PropertyDescriptor {
    return {
      enumerable: true,
      configurable: true,
      get(this: Keeping) {
        const { number: holder, values } = this[kept];
        seen.push(placeOf(holder, attribute));
        return values[attribute];
      },
    };
  }

  function watch(holder: object, rank: number): void {
    const values: { [attribute: string]: unknown } = {};
    Object.defineProperty(holder, kept, { value: { number: rank, values } });
    for (const attribute of changing) {
      if (!Object.hasOwn(holder, attribute)) continue;
      values[attribute] = (holder as { [name: string]: unknown })[attribute];
      Object.defineProperty(holder, attribute, getters.get(attribute) as PropertyDescriptor);
    }
  }
}

function plain(organisation: Organisation): Organisation {
  return Object.defineProperties({}, Object.getOwnPropertyDescriptors(organisation)) as Organisation;
}
