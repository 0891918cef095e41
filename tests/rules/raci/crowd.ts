const ids = Array.from({ length: 12 }, (_, at) => `r${at + 1}`);
const roles = (count: number) => Object.fromEntries(ids.slice(0, count).map((id) => [id, { unit: "m" }]));
/** A design in which so many roles hold letters, and the first few of them hold `letter` in `a`. */
export const crowd = (letter: string, count: number, holders: number, more: object = {}) => ({
  units: { m: {} },
  roles: roles(12),
  activities: {
    a: { raci: { A: "r1", R: "r1", [letter]: ids.slice(0, count) } },
    b: { raci: { A: "r1", R: "r1", ...(holders > count ? { S: ids.slice(count, holders) } : {}) } },
  },
  scheme: "rasci",
  ...more,
});
