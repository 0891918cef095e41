import type { JSX } from "preact";
import type { Page } from "../../formats/terminal/page.ts";
import { Code, Name } from "./name.tsx";
import { Place } from "./place.tsx";
import { Said } from "./said.tsx";
import { SeveritySign } from "./severity-sign.tsx";
import type { ShownFinding } from "./shown-finding.ts";

/* So many elements beside a finding are named. */
const most = 8;

/** A finding: what is wrong and where, and behind that what stands beside it and how it can be mended. */
export function FindingCard({
  page,
  shown: { finding, anchor, units, pictured },
  isTextOnPage = false,
}: {
  readonly page: Page;
  readonly shown: ShownFinding;
  /** Whether its place is a link to a line of the page. */
  readonly isTextOnPage?: boolean;
}): JSX.Element {
  const { rule, severity, message, location, path, related, fixes } = finding;
  const others = related.filter((each) => each.path !== path);
  return (
    <li
      class={`finding finding-${severity}`}
      id={anchor}
      data-rule={rule}
      data-severity={severity}
      data-units={JSON.stringify(units)}
    >
      <SeveritySign severity={severity} label={page.say(`severity/${severity}`)} />
      <div>
        <p class="finding-text">
          <Said text={message.text} />
        </p>
        <p class="meta">
          <Place page={page} location={location} path={path} isOnPage={isTextOnPage} />
          <Code text={rule} />
          {pictured === undefined ? null : (
            <a href={`#${pictured}`} class="see">
              {page.say("page/findings/see")}
            </a>
          )}
        </p>
        {others.length > 0 ? (
          <p class="meta">
            <span>{page.say("page/findings/related")}:</span>
            {others.slice(0, most).map(({ kind, id, name, location: there, path: where }) => (
              <span key={`${kind} ${id} ${where}`} class="related">
                <Name text={name} />
                {there ? " " : null}
                {there ? <Place page={page} location={there} path={where} isOnPage={isTextOnPage} /> : null}
              </span>
            ))}
            {others.length > most ? (
              <span>{page.say("related/more", { count: others.length - most })}</span>
            ) : null}
          </p>
        ) : null}
        {fixes.length > 0 ? (
          <ul class="fixes" aria-label={page.say("page/findings/mend")}>
            {fixes.map(({ kind, title }) => (
              <li key={title.text}>
                <Said text={title.text} /> <span class="tag">{page.say(`page/fix/${kind}`)}</span>
              </li>
            ))}
          </ul>
        ) : null}
      </div>
    </li>
  );
}
