import type { Role } from "../organisation/elements.ts";

/** The highest role that is known to be above a role, or that itself is; asked often, each chain is walked once. */
export function topFinder(): (role: Role) => Role {
  const tops = new Map<Role, Role>();
  return (role) => {
    const walked: Role[] = [];
    let at = role;
    while (!tops.has(at) && at.reportsTo) {
      walked.push(at);
      at = at.reportsTo;
    }
    const top = tops.get(at) ?? at;
    tops.set(at, top);
    for (const each of walked) tops.set(each, top);
    return top;
  };
}

/** The lowest role that is above both (a role is above itself), if one is known within a hundred steps. */
export function commonSuperior(a: Role, b: Role): Role | undefined {
  const above = new Set<Role>();
  for (let at: Role | null | undefined = a; at && above.size < 100; at = at.reportsTo) above.add(at);
  let steps = 0;
  for (let at: Role | null | undefined = b; at && steps < 100; at = at.reportsTo, steps += 1)
    if (above.has(at)) return at;
  return undefined;
}
