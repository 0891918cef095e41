import { brokersFor } from "../change/brokers-for.ts";
import { type RuleRun, runRule } from "../check/run-rule.ts";
import type { ActiveRule, Settings } from "../check/settings.ts";
import type { Design } from "../model/design.ts";
import type { Activity } from "../organisation/elements.ts";
import type { LinkedDraft } from "../organisation/link.ts";
import { possibleContactsOf, rememberPossible } from "../organisation/possible-contacts.ts";
import { rules } from "../rules/registry.ts";
import { againActivities } from "./again-activities.ts";
import { againFlows } from "./again-flows.ts";
import { againOthers } from "./again-others.ts";
import { type Answers, answersOf, type Turn } from "./answers.ts";
import type { Touch } from "./edit-in-place.ts";
import { isFollowable } from "./followable.ts";
import { isSound } from "./is-sound.ts";
import { joiningOf } from "./joining.ts";
import { keptContacts } from "./kept-contacts.ts";
import { keptFeedback } from "./kept-feedback.ts";
import type { News } from "./news.ts";
import { positionsIn } from "./positions.ts";
import { relink } from "./relink.ts";
import { type Again, ofKind, type Round } from "./round.ts";
import { targetsOf } from "./targets.ts";
import { workloadsOf } from "./workloads.ts";

/** A linked design that follows edits, with what rules say of it. */
export interface Live {
  /** Follows an edit that was made to its design; `undefined` where it cannot. */
  readonly follow: (touched: readonly Touch[], design: Design) => Turned | undefined;
  /** Whether an edit was followed half: it is of no use any more. */
  readonly isSpent: () => boolean;
  readonly runs: () => readonly RuleRun[];
}

/** What rules say otherwise, and which elements have another name, with what they were called before. */
export interface Turned {
  readonly turns: readonly Turn[];
  readonly renamed: News["renamed"];
}

/** A rule with what it says, which is asked again in parts; or, where nothing is known of how, as a whole. */
type Kept =
  | { readonly answers: Answers; readonly again: Again }
  | { readonly active: ActiveRule; run: RuleRun };

const ways: Readonly<Record<string, Again>> = { ...againActivities, ...againFlows, ...againOthers };

/** Asks all rules about a linked design, and keeps what they say. `undefined` where edits of it cannot be followed. */
export function liveOf(linked: LinkedDraft, settings: Settings): Live | undefined {
  const { organisation } = linked;
  if (!isFollowable(organisation, settings)) return undefined;
  const { profile } = settings;
  const positions = positionsIn(organisation);
  const contacts = keptContacts(linked);
  const feedback = keptFeedback(organisation, contacts);
  const joining = joiningOf(organisation);
  const workloads = workloadsOf(organisation);
  const brokers = brokersFor(settings.active, organisation);
  brokers?.lend(organisation);
  let rows = 0;
  let isSpent = false;
  for (const activity of organisation.activities.values()) rows += rowOf(activity);
  const kept = settings.active.map((active): Kept => {
    const { rule } = active;
    const again = rules.includes(rule) ? ways[rule.id] : undefined;
    const isAsked = !rule.isAsked || rule.isAsked(organisation);
    if (again && isAsked) return { answers: answersOf(active, organisation, profile, positions), again };
    return { active, run: runRule(active, organisation, profile, false) };
  });
  return {
    follow(touched, design) {
      const targets = targetsOf(touched, design);
      if (!targets || !isSound(design, targets, organisation)) return undefined;
      for (const id of targets.activities) rows -= rowOf(organisation.activities.get(id));
      isSpent = true;
      const news = relink(linked, targets);
      for (const id of targets.activities) rows += rowOf(organisation.activities.get(id));
      // without any letter, other things are unknown
      if (!news || rows === 0) return undefined;
      for (const each of kept)
        if ("answers" in each && each.answers.active.rule.subject === "flow") {
          for (const flow of news.goneFlows) each.answers.remove(flow.index, flow);
          for (const { index } of news.newFlows) each.answers.insert(index);
        }
      const view = { ...organisation };
      const rewired = new Set([...news.moved.keys(), ...news.ends]);
      if (rewired.size > 0) {
        brokers?.follow(rewired);
        brokers?.lend(view);
      }
      workloads.follow(ofKind(news.parties, "role"));
      const few = joining.follow(news) || news.decisions.size > 0 || news.moved.size > 0;
      const isOther = contacts.follow(news);
      const round: Round = {
        news,
        view,
        quiet: { ...organisation, activities: new Map() },
        rows,
        feedback: { asked: feedback.follow(news), prepared: { is: feedback.prepared } },
        shifted: ({ index }) => index >= news.shiftedFrom,
        workloads: { ...organisation, roles: workloads.roles() },
        joining: few ? { ...organisation, ...joining.few() } : undefined,
        between: isOther || few ? betweenOf() : undefined,
      };
      isSpent = false;
      const turns = kept.flatMap((each) => {
        if ("run" in each) return askWhole(each, view);
        each.again(each.answers, round);
        return each.answers.turns();
      });
      return { turns, renamed: news.renamed };
    },
    isSpent: () => isSpent,
    runs: () => kept.map((each) => ("run" in each ? each.run : each.answers.run(organisation))),
  };

  function betweenOf() {
    const between = { ...organisation };
    contacts.lend(between);
    // the owners are all that hangs on activities, where all else of them is stated
    const { activities } = joining.few();
    const stated = new Map(
      [...activities].map(([id, activity]) => [id, { ...activity, needs: [], produces: [] }]),
    );
    rememberPossible(between, possibleContactsOf({ ...organisation, activities: stated, flows: [] }));
    return between;
  }

  function askWhole(each: Extract<Kept, { run: RuleRun }>, view: typeof organisation): readonly Turn[] {
    const { active, run: before } = each;
    each.run = runRule(active, { ...view }, profile, false);
    return [
      ...before.found.map(({ subject, verdict }) => ({ active, subject, before: verdict, after: undefined })),
      ...each.run.found.map(({ subject, verdict }) => ({
        active,
        subject,
        before: undefined,
        after: verdict,
      })),
    ];
  }
}

function rowOf(activity: Activity | undefined): number {
  return activity?.assignments && activity.assignments.length > 0 ? 1 : 0;
}
