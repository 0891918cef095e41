import type { JSX } from "preact";
import type { Finding } from "../../findings/finding.ts";
import { gravest } from "../../formats/svg/badge.ts";
import type { Page } from "../../formats/terminal/page.ts";
import { visible } from "../../formats/terminal/visible-text.ts";
import { CodeLine } from "./name.tsx";
import { Scrolling } from "./scrolling.tsx";

/** The text of a design, line by line, so that findings can point into it; lines with a finding are marked. */
export function SourceText({
  page,
  text,
  findings,
}: {
  readonly page: Page;
  readonly text: string;
  readonly findings: readonly Finding[];
}): JSX.Element {
  const marked = new Map<number, Finding[]>();
  for (const finding of findings) {
    const line = finding.location?.line ?? 0;
    marked.set(line, [...(marked.get(line) ?? []), finding]);
  }
  return (
    <Scrolling page={page} title={page.say("page/source")} class="source" dir="ltr">
      <pre>
        {text
          .replace(/\n$/, "")
          .split("\n")
          .map((line, at) => {
            const severity = gravest(marked.get(at + 1) ?? []);
            return (
              <span key={at} id={`line-${at + 1}`} class={severity ? `line line-${severity}` : "line"}>
                <CodeLine text={visible(line) || " "} />
                {"\n"}
              </span>
            );
          })}
      </pre>
    </Scrolling>
  );
}
