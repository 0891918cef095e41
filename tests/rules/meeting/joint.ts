/** Two units, a team below one, a role that sits in both; and one meeting. */
export const company = {
  units: { m: {}, team: { parent: "m" }, s: {} },
  roles: { x: { unit: "m" }, y: { unit: "s" }, both: { unit: ["m", "s"] } },
  activities: {},
};

/** The company with one meeting, of both units unless it says who takes part. */
export function withMeeting(meeting: object, change: object = {}): object {
  return { ...company, ...change, meetings: { w: { participants: ["x", "y"], ...meeting } } };
}

/** Meetings that are not joint, with what they say: no rule about joint meetings looks at them. */
export const notJoint = [
  ["participants of one unit", ["x", "m"]],
  ["participants of units in line", ["x", "team"]],
  ["one role that sits in both units, alone", ["both"]],
] as const;
