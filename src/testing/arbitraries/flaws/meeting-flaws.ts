import { type Flaws, flaw } from "./flaw.ts";

/** Defects of meetings. */
export const meetingFlaws: Flaws = {
  "meeting/ad-hoc": flaw({ meetings: { review: { every: "ad-hoc" } } }),
  "meeting/too-rare": flaw(
    { meetings: { review: { every: "yearly" } } },
    { meetings: { review: { every: "P6M" } } },
  ),
  "meeting/undocumented": flaw({ meetings: { review: { documented: false } } }),
  "meeting/one-sided": flaw(
    { meetings: { review: { reports: { product: "releases" } } } },
    { meetings: { review: { reports: {} } } },
  ),
  "meeting/conflict-only": flaw({ meetings: { review: { purpose: "conflict" } } }),
  "meeting/missing": flaw({ meetings: { review: "gone" } }),
  "meeting/without-dependency": flaw({
    units: { legal: {} },
    roles: { lawyer: { unit: "legal" } },
    meetings: { hearing: { participants: ["lawyer", "developer"] } },
  }),
};
