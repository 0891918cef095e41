import { aboutHandoff } from "./about/handoff.ts";
import { aboutIgnore } from "./about/ignore.ts";
import { aboutInterface } from "./about/interface.ts";
import { aboutKnowledge } from "./about/knowledge.ts";
import { aboutMeeting } from "./about/meeting.ts";
import { aboutOwnership } from "./about/ownership.ts";
import { aboutPower } from "./about/power.ts";
import { aboutRaci } from "./about/raci.ts";
import { aboutReading } from "./about/reading.ts";
import { aboutStructure } from "./about/structure.ts";
import type { AboutRule } from "./about-rule.ts";

/** What every rule finds and why, in Persian, by its id. Apart from the messages, which a check without explanations needs alone. */
export const aboutRules: ReadonlyMap<string, AboutRule> = new Map(
  Object.entries({
    ...aboutRaci,
    ...aboutOwnership,
    ...aboutHandoff,
    ...aboutPower,
    ...aboutMeeting,
    ...aboutKnowledge,
    ...aboutInterface,
    ...aboutStructure,
    ...aboutIgnore,
    ...aboutReading,
  }),
);
