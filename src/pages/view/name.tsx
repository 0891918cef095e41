import { Fragment, type JSX } from "preact";
import { visibleSource } from "../../formats/terminal/visible-text.ts";
import { type Run, runsFromRight } from "./runs-from-right.ts";

/** A name out of a design, in its own direction; what would turn the text around it is shown as a sign. */
export function Name({ text }: { readonly text: string }): JSX.Element {
  return <bdi class="name">{visibleSource(text)}</bdi>;
}

/** An id, a path or a piece of code, read from left to right wherever it stands. */
export function Code({ text }: { readonly text: string }): JSX.Element {
  return (
    <code dir="ltr">
      <bdi>
        <CodeLine text={visibleSource(text)} />
      </bdi>
    </code>
  );
}

/** A line of code as it is read from left to right, each name in it in its own direction. */
export function CodeLine({ text }: { readonly text: string }): JSX.Element {
  const runs = runsFromRight(text);
  return (
    <>
      {runs.map(({ at, text: own }, nth) => (
        <Fragment key={at}>
          {text.slice(endOf(runs[nth - 1]), at)}
          <bdi class="from-right">{own}</bdi>
        </Fragment>
      ))}
      {text.slice(endOf(runs.at(-1)))}
    </>
  );
}

function endOf(run: Run | undefined): number {
  return run ? run.at + run.text.length : 0;
}
