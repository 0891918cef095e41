import type { JSX } from "preact";
import type { Locale } from "../../../messages/language.ts";
import type { Steps } from "../editor/design-editor.tsx";
import type { Example } from "../examples.ts";
import { exampleWord } from "../examples.ts";
import type { FileKind } from "../protocol.ts";
import type { Colours } from "../settings.ts";
import { useTalk } from "../talk.ts";
import { Icon, type IconName } from "./icon.tsx";
import { Menu } from "./menu.tsx";

export type SaveAs = "yaml" | FileKind;

/** What can be done from the top of the page. */
export interface HeaderActs {
  readonly onOpenFile: () => void;
  readonly onTable: () => void;
  readonly onExample: (example: Example) => void;
  readonly onSave: (as: SaveAs) => void;
  readonly onShare: () => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onLocale: (locale: Locale) => void;
  readonly onColours: (colours: Colours) => void;
  readonly onHelp: () => void;
  readonly onSkip: () => void;
}

/** The name of the design and what can be done with it. */
export function Header({
  name,
  examples,
  steps,
  colours,
  ...acts
}: {
  readonly name: string | null;
  readonly examples: readonly Example[];
  readonly steps: Steps;
  readonly colours: Colours;
} & HeaderActs): JSX.Element {
  const { say, locale } = useTalk();
  const other: Locale = locale === "fa" ? "en" : "fa";
  const otherColours: Colours = colours === "dark" ? "light" : "dark";
  return (
    <header class="header">
      <button type="button" class="skip" onClick={acts.onSkip}>
        {say("studio/skip")}
      </button>
      <h1 class="brand" aria-label={say("studio/title")}>
        <svg class="brand-sign" viewBox="0 0 24 24" aria-hidden="true">
          <rect x="2" y="2" width="20" height="20" rx="6" />
          <path d="M7 16.500h3.300v-3.600H7zM13.700 16.500H17V7.500h-3.300zM8.650 12.900V10h6.700" />
        </svg>
        <span class="brand-name" dir="ltr">
          orgproof
        </span>
      </h1>
      <span class="design-name">
        <bdi>{name ?? say("studio/unnamed")}</bdi>
      </span>
      {/* biome-ignore lint/a11y/useSemanticElements: a row of buttons */}
      <div class="actions" role="group" aria-label={say("studio/actions")}>
        <Menu
          icon="open"
          label={say("studio/open")}
          groups={[
            {
              items: [
                { icon: "file", label: say("studio/open/file"), act: acts.onOpenFile },
                { icon: "table", label: say("studio/open/table"), act: acts.onTable },
              ],
            },
            {
              title: say("studio/open/examples"),
              items: examples.map((example) => ({
                label: say(exampleWord(example)),
                act: () => acts.onExample(example),
              })),
            },
          ]}
        />
        <Menu
          icon="save"
          label={say("studio/save")}
          groups={[
            {
              items: (["yaml", "json", "workbook", "report"] as const).map((as) => ({
                label: say(`studio/save/${as}`),
                act: () => acts.onSave(as),
              })),
            },
          ]}
        />
        <button type="button" class="button" onClick={acts.onShare}>
          <Icon name="share" />
          <span class="button-label">{say("studio/share")}</span>
        </button>
        <span class="gap" />
        <IconButton icon="undo" label={say("studio/undo")} act={acts.onUndo} isOff={steps.undo === 0} />
        <IconButton icon="redo" label={say("studio/redo")} act={acts.onRedo} isOff={steps.redo === 0} />
        <span class="gap" />
        <button
          type="button"
          class="button button-bare button-language"
          lang={other}
          onClick={() => acts.onLocale(other)}
        >
          {say("studio/language")}
        </button>
        <IconButton
          icon={colours === "dark" ? "sun" : "moon"}
          label={say(`studio/theme/${otherColours}`)}
          act={() => acts.onColours(otherColours)}
        />
        <IconButton icon="help" label={say("studio/help")} act={acts.onHelp} />
      </div>
    </header>
  );
}

function IconButton({
  icon,
  label,
  act,
  isOff = false,
}: {
  readonly icon: IconName;
  readonly label: string;
  readonly act: () => void;
  readonly isOff?: boolean;
}): JSX.Element {
  return (
    <button
      type="button"
      class={`button button-bare button-${icon}`}
      aria-label={label}
      title={label}
      // not `disabled`: the focus would be lost on the last step
      aria-disabled={isOff}
      onClick={() => (isOff ? undefined : act())}
    >
      <Icon name={icon} />
    </button>
  );
}
