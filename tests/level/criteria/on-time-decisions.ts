import { both } from "../company.ts";
import type { Row } from "../judges.ts";

const y = { ownership: "s", produces: ["i", "j"] };

/** A joint decision that is taken every month and uses what the other side makes. */
const d = { heldBy: "ofM", influence: "none", affects: "y", analysedIn: "a", uses: "j", every: "P30D" };
const analysis = { ownership: "m" };
const brought = { carries: "j", from: "y", to: "a", every: "P20D", within: "P10D" };
const tooLate = { ...brought, every: "P21D" };
const decided = (change: object, flows: readonly object[] = [brought], a: object = analysis) => ({
  activities: { a, y, both },
  flows,
  decisions: { d: { ...d, ...change } },
});

/** What becomes of `on-time` where a joint decision uses what the other side makes. */
export const decisions: readonly Row[] = [
  ["a decision gets what it uses in time", decided({}), "yes 1/1", ["d"]],
  ["where it is analysed it is late", decided({}, [tooLate]), "no 0/1", ["d"], ["decision d.uses"]],
  ["where it is analysed it never comes", decided({}, []), "no 0/1", ["d"], ["decision d.uses"]],
  [
    "where it is taken it is in time",
    decided({ analysedIn: [] }, [brought], { ...analysis, decides: "d" }),
    "yes 1/1",
    ["d"],
  ],
  [
    "where it is taken it is late",
    decided({ analysedIn: [] }, [tooLate], { ...analysis, decides: "d" }),
    "no 0/1",
    ["d"],
    ["decision d.uses"],
  ],
  [
    "a meeting that takes it gets nothing by flows",
    { ...decided({ analysedIn: [] }, []), meetings: { round: { participants: ["m", "s"], decides: "d" } } },
    "not-applicable 0/0",
  ],
  ["a decision that is not joint may be late", decided({ affects: [] }, [tooLate]), "not-applicable 0/0"],
  ["a decision that does not recur may be late", decided({ every: "none" }, [tooLate]), "not-applicable 0/0"],
  ["where both analyse it nothing has to cross", decided({ analysedIn: "both" }, []), "not-applicable 0/0"],
  ["who analyses it makes it itself", decided({}, [], { ...analysis, produces: "j" }), "not-applicable 0/0"],
  ["where it is analysed across, where it is made", decided({ analysedIn: "y" }, []), "not-applicable 0/0"],
  ["it uses nothing", decided({ uses: [] }, []), "not-applicable 0/0"],
  [
    "it is not known how often a decision is taken",
    decided({ every: undefined }),
    "unknown 0/1",
    ["d"],
    ["every? d.every"],
  ],
  [
    "it is not known how often a decision is taken, nor how often what it uses comes",
    decided({ every: undefined }, [{ ...brought, every: undefined }]),
    "unknown 0/1",
    ["d"],
    ["? j:y->a.every", "every? d.every"],
  ],
  [
    "what it uses never comes, if it recurs",
    decided({ every: undefined }, []),
    "unknown 0/1",
    ["d"],
    ["decision d.uses", "every? d.every"],
  ],
  [
    "what it uses is late, if it is joint",
    decided({ affects: [], influence: undefined }, [tooLate]),
    "unknown 0/1",
    ["d"],
    ["? d.influence", "decision d.uses"],
  ],
  [
    "it is not known how often what it uses comes",
    decided({}, [{ ...brought, every: undefined }]),
    "unknown 0/1",
    ["d"],
    ["? j:y->a.every"],
  ],
  [
    "it is not known what it uses",
    {
      ...decided({ uses: undefined }, [], { ...analysis, needs: "none", produces: "none" }),
      activities: {
        a: { ...analysis, needs: "none", produces: "none" },
        y: { ...y, needs: "none" },
      },
      information: undefined,
    },
    "unknown 0/1",
    ["d"],
    ["uses? d.uses"],
  ],
  [
    "flows are open, and a decision may get what it uses in time",
    { ...decided({}, [tooLate]), open: "flows" },
    "unknown 0/1",
    ["d"],
    ["decision? d /flows"],
  ],
];
