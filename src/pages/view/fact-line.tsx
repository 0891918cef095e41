import type { JSX } from "preact";
import type { MissingFact } from "../../check/word-relationship.ts";
import type { Page } from "../../formats/terminal/page.ts";
import { Mark } from "./mark.tsx";
import { Place } from "./place.tsx";
import { Said } from "./said.tsx";

/** A fact to change, or to ask for, and where it would be stated. */
export function FactLine({
  page,
  fact: { answer, message, location, path },
  isTextOnPage,
}: {
  readonly page: Page;
  readonly fact: MissingFact;
  readonly isTextOnPage: boolean;
}): JSX.Element {
  return (
    <li class="fact">
      <Mark answer={answer} label={page.say(`criterion/${answer}`)} />
      <span>
        <Said text={message.text} />{" "}
        <Place page={page} location={location} path={path} isOnPage={isTextOnPage} />
      </span>
    </li>
  );
}
