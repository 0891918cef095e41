import type { JSX } from "preact";
import type { Page } from "../../formats/terminal/page.ts";
import { groupings } from "./finding-groups.ts";
import { SeveritySign } from "./severity-sign.tsx";

/** What findings are searched, filtered and grouped with. */
export function FindingTools({ page, count }: { readonly page: Page; readonly count: number }): JSX.Element {
  const { say } = page;
  return (
    <fieldset class="tools needs-script" aria-label={say("page/findings")}>
      <label class="search">
        <span class="unseen">{say("page/findings/search")}</span>
        <input type="search" data-find placeholder={say("page/findings/search")} />
      </label>
      <fieldset class="choices">
        <legend class="unseen">{say("page/findings/severity")}</legend>
        {(["error", "warn", "info"] as const).map((severity) => (
          <label key={severity} class="chip">
            <input type="checkbox" data-severity={severity} checked />
            <SeveritySign severity={severity} />
            {say(`page/count/${severity}`)}
          </label>
        ))}
      </fieldset>
      <label class="select">
        <span>{say("page/findings/group")}</span>
        <select data-group data-no-unit={say("page/findings/no-unit")}>
          {groupings.map((by) => (
            <option key={by} value={by}>
              {say(`page/findings/by/${by}`)}
            </option>
          ))}
        </select>
      </label>
      <output class="shown" data-shown={say("page/findings/shown", { count: { word: "#" }, of: count })} />
    </fieldset>
  );
}
