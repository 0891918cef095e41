import type { Template } from "../../findings/words.ts";

/** What stands in and under pictures, in English. */
export const pictureWords = {
  "picture/information": "{name}: what flows where",
  "picture/information/about":
    "Activities in lanes by the units that own them; lines are information that flows from one to another.",
  "picture/power": "{name}: who holds the power to decide",
  "picture/power/about": "Parties, the decisions that they hold, and the activities that these affect.",
  "picture/matrix": "{name}: who answers, performs, advises, is told",
  "picture/matrix/about": "Activities by the parties that hold letters in them.",
  "picture/ladder": "{pair}: {level}",
  "picture/ladder/about": "The four levels with what each asks for, the highest on top.",
  "picture/interfaces": "{name}: how every two units stand to each other",
  "picture/interfaces/about": "Units by units, each cell with the level that the design implies.",
  "picture/dependencies": "{name}: what depends on what",
  "picture/dependencies/about":
    "Activities by activities: a mark says that the one of the row needs what the one of the column produces.",
  "picture/owner/shared": "shared: {units}",
  "picture/owner/nobody": "owned by nobody",
  "picture/owner/unknown": "owner not known",
  "picture/defined": "handoff, defined: who, how, when, how soon",
  "picture/partly": "handoff, partly defined",
  "picture/bare": "handoff, hardly defined",
  "picture/missing": "needed, but nothing brings it",
  "picture/plain": "no handoff: an owner in common",
  "picture/lane": {
    plural: "count",
    one: "{name} ({count} activity)",
    other: "{name} ({count} activities)",
  },
  "picture/units/about":
    "Units and what they share; lines are all that goes from one to another, with how much it is.",
  "picture/holders": "decides",
  "picture/decisions": "decision",
  "picture/affected": "affected",
  "picture/holder/unknown": "holder not known",
  "picture/holder/nobody": "nobody",
  "picture/letter/answers": "answers",
  "picture/letter/performs": "performs",
  "picture/letter/advises": "is consulted",
  "picture/letter/told": "is informed",
  "picture/letter/supports": "supports",
  "picture/letter/verifies": "verifies",
  "picture/letter/signs-off": "signs off",
  "picture/letter/vetoes": "may veto",
  "picture/letter/backs-up": "stands in",
  "picture/letter/out": "stays out",
} as const satisfies Record<string, Template>;
