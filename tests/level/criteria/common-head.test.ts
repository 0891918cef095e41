import { judges, type Row } from "../judges.ts";

interface Heads {
  readonly m?: string | undefined;
  readonly s?: string | undefined;
  readonly roles?: object;
}

/** The two units with such heads. */
function headed({ m, s, roles }: Heads): object {
  return { units: { m: m === undefined ? {} : { head: m }, s: s === undefined ? {} : { head: s } }, roles };
}
const chief = { unit: "m", reportsTo: "none" };
const cmo = { unit: "m", reportsTo: "chief" };
const cso = { unit: "s", reportsTo: "chief" };
const pair = ["m<->s"];

const met: readonly Row[] = [
  ["both heads report to one", headed({ m: "cmo", s: "cso", roles: { chief, cmo, cso } }), "yes 1/1", pair],
  [
    "one role heads both, and reports to somebody",
    headed({ m: "cmo", s: "cmo", roles: { chief, cmo } }),
    "yes 1/1",
    pair,
  ],
];

const superior = "superior cmo.reportsTo";
const unmet: readonly Row[] = [
  [
    "the heads report to two",
    headed({ m: "cmo", s: "cso", roles: { chief, other: chief, cmo, cso: { ...cso, reportsTo: "other" } } }),
    "no 0/1",
    pair,
    [superior],
  ],
  [
    "one reports to somebody who reports to the other's superior",
    headed({ m: "cmo", s: "cso", roles: { chief, vice: cmo, cmo: { ...cmo, reportsTo: "vice" }, cso } }),
    "no 0/1",
    pair,
    [superior],
  ],
  [
    "one head is the other's superior",
    headed({ m: "cmo", s: "chief", roles: { chief, cmo } }),
    "no 0/1",
    pair,
    ["superior chief.reportsTo"],
  ],
  [
    "one head is the other's superior, and it is not said to whom that one reports: not to itself",
    headed({ m: "cmo", s: "chief", roles: { chief: { ...chief, reportsTo: undefined }, cmo } }),
    "no 0/1",
    pair,
    ["superior cmo.reportsTo"],
  ],
  [
    "one head reports to nobody, whatever is not known of the other",
    headed({ m: "cmo", roles: { cmo: { ...cmo, reportsTo: "none" } } }),
    "no 0/1",
    pair,
    [superior],
  ],
  [
    "one unit has no head",
    headed({ m: "none", s: "cso", roles: { chief, cso } }),
    "no 0/1",
    pair,
    ["superior m.head"],
  ],
];

const unknown: readonly Row[] = [
  [
    "it is not known who heads one",
    headed({ m: "cmo", roles: { chief, cmo } }),
    "unknown 0/1",
    pair,
    ["superior? s.head"],
  ],
  [
    "it is not known to whom one head reports",
    headed({ m: "cmo", s: "cso", roles: { chief, cmo, cso: { unit: "s" } } }),
    "unknown 0/1",
    pair,
    ["superior? cso.reportsTo"],
  ],
  ["nothing is known", headed({}), "unknown 0/1", pair, ["superior? m.head", "superior? s.head"]],
];

judges("common-head", met, unmet, unknown);
