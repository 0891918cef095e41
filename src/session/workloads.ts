import type { Activity, Role } from "../organisation/elements.ts";
import type { Organisation } from "../organisation/organisation.ts";

/** How many activities each role answers for or performs, kept from edit to edit. */
export interface Workloads {
  readonly follow: (roles: Iterable<Role>) => void;
  /** Roles that have as much to do: lists as long, of nothing. */
  readonly roles: () => Organisation["roles"];
}

export function workloadsOf({ roles }: Organisation): Workloads {
  const loads = new Map<string, Role>();
  const count = (role: Role) => {
    const all = new Set<Activity>([...role.answersFor, ...role.performs]);
    loads.set(role.id, { ...role, answersFor: { length: all.size } as readonly Activity[], performs: [] });
  };
  for (const role of roles.values()) count(role);
  return {
    follow(changed) {
      for (const role of changed) count(role);
    },
    roles: () => loads,
  };
}
