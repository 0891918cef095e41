import type { JSX } from "preact";
import { visible } from "../../formats/terminal/visible-text.ts";

const isolates = /[\u2066-\u2069]/g;

/** A sentence of ours: what it quotes stands out, and keeps its own direction. */
export function Said({ text }: { readonly text: string }): JSX.Element {
  const parts = visible(text).split("`");
  // a quoted name with a quote in it leaves a rest: then nothing is known of what is quoted
  if (parts.length % 2 === 0) return <>{visible(text)}</>;
  return (
    <>
      {parts.map((part, at) =>
        at % 2 === 1 ? (
          <bdi key={at} class="quoted">
            {part.replace(isolates, "")}
          </bdi>
        ) : (
          part
        ),
      )}
    </>
  );
}
