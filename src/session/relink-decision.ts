import { type Draft, empty, stated } from "../organisation/draft.ts";
import type { Decision, Party } from "../organisation/elements.ts";
import { days, partiesOf, partyAt } from "../organisation/link-parties.ts";
import { influenceOf } from "../organisation/link-power.ts";
import type { Organisation } from "../organisation/organisation.ts";
import { withItem, withoutItem } from "./in-order.ts";
import type { News } from "./news.ts";
import { partyIn } from "./relink-activity.ts";

/** Links a decision anew with those who hold it and have a say in it; what it uses, prepares and binds stays. */
export function relinkDecision(organisation: Organisation, decision: Decision, news: News): void {
  const { decisions } = organisation.design;
  const written = typeof decisions === "object" ? decisions[decision.id] : undefined;
  if (!written) return;
  const partyOf = partyIn(organisation);
  const draft = decision as Draft<Decision>;
  for (const party of (decision.heldBy ?? empty) as readonly Draft<Party>[])
    party.holds = withoutItem(party.holds, decision);
  const heldBy = partiesOf(written.heldBy, partyOf);
  for (const party of (heldBy ?? empty) as readonly Draft<Party>[])
    party.holds = withItem(party.holds, decision, ({ order }) => order);
  for (const party of [...(decision.heldBy ?? empty), ...(heldBy ?? empty)]) news.parties.add(party);
  draft.heldBy = heldBy;
  draft.domain = stated(written.domain);
  draft.jointly = stated(written.jointly);
  draft.influence = influenceOf(written.influence, organisation);
  draft.every = days(written.every);
  draft.escalatesTo = partyAt(written.escalatesTo, partyOf);
  news.decisions.add(decision);
}
