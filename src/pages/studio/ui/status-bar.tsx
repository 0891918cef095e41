import type { JSX } from "preact";
import { severities } from "../../../findings/severity.ts";
import type { Look } from "../protocol.ts";
import { useTalk } from "../talk.ts";
import { Icon } from "./icon.tsx";

/** The verdict in a line at the foot of the page. */
export function StatusBar({
  look,
  isChecking,
}: {
  readonly look: Look | undefined;
  readonly isChecking: boolean;
}): JSX.Element {
  const { say, page } = useTalk();
  return (
    <footer class="status">
      <span class="status-verdict" role="status">
        {look ? (
          <>
            <span class={`dot dot-${look.verdict}${isChecking ? " is-busy" : ""}`} aria-hidden="true" />
            {say(`studio/verdict/${look.verdict}`)}
          </>
        ) : (
          say("studio/checking")
        )}
      </span>
      {look?.counts
        ? severities
            .filter((severity) => (look.counts?.[severity] ?? 0) > 0)
            .map((severity) => (
              <span key={severity} class="status-count">
                {say(`studio/count/${severity}`, { count: look.counts?.[severity] ?? 0 })}
              </span>
            ))
        : null}
      {look?.isReadable ? (
        <span class="status-wide">{say("studio/size", { count: look.activities })}</span>
      ) : null}
      {look ? (
        <span class="status-wide status-took">
          {say("studio/took", { time: { word: page.language.number(Math.max(1, Math.round(look.took))) } })}
        </span>
      ) : null}
      <span class="status-private">
        <Icon name="lock" />
        <span>{say("studio/private")}</span>
      </span>
    </footer>
  );
}
