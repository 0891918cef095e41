import type { JSX } from "preact";
import { visible } from "../../formats/terminal/visible-text.ts";

const isolates = /[\u2066-\u2069]/g;
/* An id that has room on the narrowest screen is not broken at its hyphens: they would seem to be those of a broken word. */
const wholeId = /^\S{1,24}$/;

/** A sentence of ours, beginning as sentences do unless it is only a `part`: what it quotes stands out, and keeps its own direction. */
export function Said({
  text,
  part = false,
}: {
  readonly text: string;
  readonly part?: boolean;
}): JSX.Element {
  const shown = visible(text);
  const sentence = part ? shown : shown.replace(/^[a-z]/, (letter) => letter.toUpperCase());
  const parts = sentence.split("`");
  // a quoted name with a quote in it leaves a rest: then nothing is known of what is quoted
  if (parts.length % 2 === 0) return <bdi>{sentence}</bdi>;
  return (
    <>
      {parts.map((part, at) =>
        at % 2 === 1 ? (
          <bdi key={at} class={wholeId.test(part) ? "quoted whole" : "quoted"}>
            {part.replace(isolates, "")}
          </bdi>
        ) : (
          part
        ),
      )}
    </>
  );
}
