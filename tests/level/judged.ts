import { parseOrganisation } from "../../src/formats/parse-organisation.ts";
import { defineProfile, type ProfileDefinition } from "../../src/level/define-profile.ts";
import { type Fact, factsIn } from "../../src/level/proof.ts";
import { type Relationship, relationship } from "../../src/level/relationship.ts";
import type { Organisation } from "../../src/organisation/organisation.ts";
import { company } from "./company.ts";

/** What became of a criterion, in a form that is easy to compare in a table. */
export interface Judged {
  /** The status, and how many of those that it looked at meet it: `no 1/2`. */
  readonly verdict: string;
  /** Ids of the elements that make it so, sorted. */
  readonly evidence: readonly string[];
  /** The facts that it waits for, sorted; see `inShort`. */
  readonly wants: readonly string[];
}

/** Reads and links a design over the company: a section that it names takes the place of the company's, `undefined` leaves it out. */
export function linked(design: object): Organisation {
  const sections = Object.entries({ orgproof: 1, ...company, ...design });
  return parseOrganisation(Object.fromEntries(sections.filter(([, section]) => section !== undefined)));
}

/** What the relationship of two units is in a design over the company. */
export function between(
  design: object,
  profile: ProfileDefinition = {},
  [a, b]: readonly [string, string] = ["m", "s"],
): Relationship {
  return relationship(linked(design), a, b, defineProfile(profile));
}

/** What becomes of a criterion between the company's two sides. */
export function judged(criterion: string, design: object, profile?: ProfileDefinition): Judged {
  const result = between(design, profile).criteria.find((each) => each.criterion.id === criterion);
  if (!result) throw new Error(`${criterion} is off`);
  const { status, met, examined, evidence, wants } = result;
  return {
    verdict: `${status} ${met}/${examined}`,
    evidence: evidence.map(({ id }) => id).sort(),
    wants: [...new Set(factsIn(wants).map(inShort))].sort(),
  };
}

/**
 * A fact in short: what to change, and the attribute or section that states it: `via i:x->y.via`, `serve i->x /flows`, `meet /meetings`; with
 * a question mark where the design does not say it: `via? i:x->y.via`, `? x.ownership`.
 */
export function inShort({ answer, change, subject, states }: Fact): string {
  const said = `${change}${answer === "unknown" ? "?" : ""}`;
  if (!subject) return `${said} ${states}`;
  return states.startsWith("/") ? `${said} ${subject.id} ${states}` : `${said} ${subject.id}.${states}`;
}
