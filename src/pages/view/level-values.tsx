import type { JSX } from "preact";
import type { RelationshipReport } from "../../check/word-relationship.ts";
import { valueLines, values } from "../../formats/level-values.ts";
import type { Page } from "../../formats/terminal/page.ts";
import { Said } from "./said.tsx";

/** What is wanted, perceived and advised, each by itself. */
export function LevelValues({
  page,
  report,
}: {
  readonly page: Page;
  readonly report: RelationshipReport;
}): JSX.Element {
  return (
    <dl class="values">
      {values.map((value) => (
        <div key={value}>
          <dt>
            <Said text={page.say(`${value}/label`)} />
          </dt>
          {valueLines(page, value, report).map((text) => (
            <dd key={text}>
              <Said text={text} />
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
