import { expect, test } from "vitest";
import { meetingLoads } from "../../src/measures/meeting-load.ts";
import { link } from "../../src/organisation/link.ts";

const company = {
  orgproof: 1,
  units: { m: {}, s: {} },
  roles: { boss: { unit: "m", capacity: 40 }, seller: { unit: "s" }, idle: { unit: "m" } },
  activities: { a: { ownership: "m" } },
  meetings: {
    daily: { participants: ["boss", "seller"], every: "daily" },
    weekly: { participants: ["boss", "s"], every: "weekly" },
    quarrel: { participants: ["boss", "seller"], every: "ad-hoc" },
  },
} as const;

test("a role sits in its meetings as often as they are held, and perhaps in those of its unit", () => {
  const [boss, seller, ...others] = meetingLoads(link(company), 0.5);
  expect(boss).toMatchObject({
    role: { id: "boss" },
    times: { atLeast: 8, atMost: 8 },
    hours: { atLeast: 4, atMost: 4 },
    share: { atLeast: 0.1, atMost: 0.1 },
  });
  expect(seller).toMatchObject({
    times: { atLeast: 7, atMost: 8 },
    hours: { atLeast: 3.5, atMost: 4 },
    share: undefined,
  });
  expect(others).toEqual([]);
});

test("hours are not made up where nobody says how long a meeting takes, nor rhythms that are not stated", () => {
  const [boss] = meetingLoads(
    link({ ...company, meetings: { ...company.meetings, some: { participants: ["boss"] } } }),
  );
  expect(boss?.hours).toBe(undefined);
  expect(boss?.times).toEqual({ atLeast: 8, atMost: Number.NaN });
});
