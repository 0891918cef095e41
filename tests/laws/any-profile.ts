import fc from "fast-check";
import { defineProfile, type ProfileDefinition } from "../../src/level/define-profile.ts";
import { type Profile, standardProfile } from "../../src/level/profile.ts";

const moved = {
  "people-across": ["aligned", "off"],
  "common-head": ["defined", "integrated"],
  "two-way": ["integrated", "supporting"],
  "shared-metrics": ["defined", "off"],
  "handoffs-served": ["aligned", "off"],
} as const;

const share = fc.constantFrom(0, 0.25, 1 / 3, 0.4, 0.5, 0.75);

/** Profiles: the standard one, and such as spare a share, ask for criteria at other levels or not at all, and for rarer or more frequent meetings. */
export const anyProfile: fc.Arbitrary<Profile> = fc.oneof(
  fc.constant(standardProfile),
  fc
    .record({
      criteria: fc.record(
        Object.fromEntries(Object.entries(moved).map(([id, levels]) => [id, fc.constantFrom(...levels)])),
        { requiredKeys: [] },
      ),
      tolerance: share,
      tolerances: fc.record(
        { "on-time": share, "ownership-clear": share, "shared-systems": share },
        { requiredKeys: [] },
      ),
      meetingEvery: fc.constantFrom("P1W", "monthly", "quarterly", 365),
    })
    .map((definition) => defineProfile(definition as ProfileDefinition)),
);
