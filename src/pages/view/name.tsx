import type { JSX } from "preact";
import { visibleSource } from "../../formats/terminal/visible-text.ts";

/** A name out of a design, in its own direction; what would turn the text around it is shown as a sign. */
export function Name({ text }: { readonly text: string }): JSX.Element {
  return <bdi class="name">{visibleSource(text)}</bdi>;
}

/** An id, a path or a piece of code, read from left to right wherever it stands. */
export function Code({ text }: { readonly text: string }): JSX.Element {
  return (
    <code dir="ltr">
      <bdi>{visibleSource(text)}</bdi>
    </code>
  );
}
