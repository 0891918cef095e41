import type { JSX } from "preact";
import { Said } from "../../view/said.tsx";
import { Icon, type IconName } from "./icon.tsx";

/** What stands where there is nothing to show: what that means, and why it is so. */
export function Empty({
  icon = "check",
  title,
  why,
}: {
  readonly icon?: IconName;
  readonly title: string;
  readonly why: string;
}): JSX.Element {
  return (
    <div class="empty">
      <span class="empty-sign">
        <Icon name={icon} />
      </span>
      <p class="empty-title">{title}</p>
      <p class="empty-why">
        <Said text={why} />
      </p>
    </div>
  );
}
