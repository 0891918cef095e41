import type { Finding } from "../../findings/finding.ts";
import type { Organisation } from "../../organisation/organisation.ts";
import { unitsOfSubject } from "./units-of-subject.ts";

/** A finding as a page shows it. */
export interface ShownFinding {
  readonly finding: Finding;
  /** The id of its place on the page. */
  readonly anchor: string;
  /** Names of the units that it is about. */
  readonly units: readonly string[];
  /** The id of its element in a picture, where one shows it. */
  readonly pictured: string | undefined;
}

/** What was found, each with the units that it is about; `pictured` says where a picture shows an element, by `kind:id`. */
export function shownFindings(
  findings: readonly Finding[],
  organisation: Organisation,
  locale: string,
  pictured: ReadonlyMap<string, string>,
): readonly ShownFinding[] {
  return findings.map((finding, at) => {
    const { kind, id } = finding.subject;
    const places = [`${kind}:${id}`, ...finding.related.map((related) => `${related.kind}:${related.id}`)];
    return {
      finding,
      anchor: `finding-${at + 1}`,
      units: unitsOfSubject(organisation, finding.subject, locale),
      pictured: places.map((place) => pictured.get(place)).find((anchor) => anchor !== undefined),
    };
  });
}
