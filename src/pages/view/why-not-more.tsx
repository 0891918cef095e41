import type { JSX } from "preact";
import type { RelationshipReport } from "../../check/word-relationship.ts";
import { reasonsOf } from "../../formats/level-reasons.ts";
import type { Page } from "../../formats/terminal/page.ts";
import { FactLine } from "./fact-line.tsx";
import { Said } from "./said.tsx";

/** What keeps two units from the next level, and the smallest way there. */
export function WhyNotMore({
  page,
  report,
  isTextOnPage = false,
}: {
  readonly page: Page;
  readonly report: RelationshipReport;
  readonly isTextOnPage?: boolean;
}): JSX.Element | null {
  const blocks = reasonsOf(page, report, false);
  if (blocks.length === 0) return null;
  const ways = (report.whyNotMore?.ways.length ?? 0) - 1;
  return (
    <div class="why-not">
      {blocks.map(({ title, rows, below }, at) => (
        <section key={title}>
          <h4>
            <Said text={title} />
          </h4>
          <ul class="facts">
            {rows.map(({ facts, hasOthers }) =>
              facts.map((fact, index) => (
                <FactLine
                  key={`${fact.path} ${fact.message.text}`}
                  page={page}
                  fact={
                    index === facts.length - 1 && hasOthers
                      ? { ...fact, message: { ...fact.message, text: others(page, fact.message.text) } }
                      : fact
                  }
                  isTextOnPage={isTextOnPage}
                />
              )),
            )}
          </ul>
          {at === blocks.length - 1 && below.length > 0 ? (
            <p class="faint">
              <Said text={ways > 0 ? page.say("page/levels/others", { count: ways }) : (below[0] ?? "")} />
            </p>
          ) : null}
        </section>
      ))}
    </div>
  );
}

function others(page: Page, text: string): string {
  return page.say("next/or-others", { fact: { word: text } });
}
