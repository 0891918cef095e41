import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { PatchOperation } from "../../../findings/finding.ts";
import { type Severity, severities } from "../../../findings/severity.ts";
import { Code } from "../../view/name.tsx";
import { Said } from "../../view/said.tsx";
import { SeveritySign } from "../../view/severity-sign.tsx";
import type { Look, PlacedFinding, Range } from "../protocol.ts";
import { useTalk } from "../talk.ts";
import { Empty } from "../ui/empty.tsx";
import { Icon } from "../ui/icon.tsx";

/* So many are shown at once. */
const few = 60;

interface Acts {
  readonly onGo: (range: Range) => void;
  readonly onMend: (patch: readonly PatchOperation[], title: string) => void;
}

/** What was found, in the order of the text: a click leads to the line, a button mends it. */
export function FindingsPane({ look, ...acts }: { readonly look: Look } & Acts): JSX.Element {
  const { say } = useTalk();
  const [hidden, setHidden] = useState<readonly Severity[]>([]);
  const [most, setMost] = useState(few);
  const { findings } = look;
  if (findings.length === 0)
    return <Empty title={say("studio/findings/none")} why={say("studio/findings/none/why")} />;
  const shown = findings.filter(({ severity }) => !hidden.includes(severity));
  const counted = severities.flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [{ severity, count }];
  });
  const toggle = (severity: Severity) =>
    setHidden(hidden.includes(severity) ? hidden.filter((each) => each !== severity) : [...hidden, severity]);
  const left = shown.length - most;
  return (
    <div class="findings">
      {look.isReadable ? null : (
        <div class="banner">
          <p>
            <strong>{say("studio/unreadable")}.</strong> {say("studio/unreadable/why")}
          </p>
        </div>
      )}
      {/* biome-ignore lint/a11y/useSemanticElements: three buttons are no fieldset */}
      <div class="chips" role="group" aria-label={say("studio/findings/show")}>
        {counted.map(({ severity, count }) => (
          <button
            key={severity}
            type="button"
            class="chip"
            aria-pressed={!hidden.includes(severity)}
            onClick={() => toggle(severity)}
          >
            <SeveritySign severity={severity} />
            {say(`studio/count/${severity}`, { count })}
          </button>
        ))}
      </div>
      {shown.length === 0 ? <p class="quiet">{say("studio/findings/hidden")}</p> : null}
      <ul class="cards">
        {shown.slice(0, most).map((finding, at) => (
          <FindingCard key={`${finding.rule} ${finding.path} ${at}`} finding={finding} {...acts} />
        ))}
      </ul>
      {left > 0 ? (
        <button type="button" class="button more" onClick={() => setMost(most + few)}>
          {say("studio/findings/more", { count: Math.min(left, few) })}
        </button>
      ) : null}
    </div>
  );
}

function FindingCard({ finding, onGo, onMend }: { readonly finding: PlacedFinding } & Acts): JSX.Element {
  const { say, page } = useTalk();
  const { severity, message, rule, range, location, fixes } = finding;
  const line = location?.line ?? 1;
  return (
    <li class={`card finding finding-${severity}`}>
      <button type="button" class="finding-go" onClick={() => onGo(range)}>
        <SeveritySign severity={severity} label={page.say(`severity/${severity}`)} />
        <span class="finding-text">
          <span>
            <Said text={message.text} />
          </span>
          <span class="finding-meta">
            <Code text={rule} />
            <span>{say("studio/findings/line", { line })}</span>
          </span>
        </span>
      </button>
      {fixes.length > 0 ? (
        <ul class="fixes" aria-label={say("studio/findings/mend")}>
          {fixes.map(({ kind, title, patch }) => (
            <li key={title.text}>
              <button type="button" class="fix" onClick={() => onMend(patch, title.text)}>
                <Icon name="wand" />
                <span>
                  <Said text={title.text} />
                  {kind === "safe" ? <span class="tag">{say("studio/findings/safe")}</span> : null}
                </span>
              </button>
            </li>
          ))}
        </ul>
      ) : null}
    </li>
  );
}
