/** Where a truth that nobody read by eye is wrong; each was looked up in the source. Verified truths have none. */
export interface KnownDifference {
  readonly file: string;
  readonly line: number;
  readonly activity: string;
  /** What the file says, in place of what its truth says. */
  readonly says: { readonly name?: string; readonly assign?: Readonly<Record<string, readonly string[]>> };
  readonly reason: string;
}

const twoColumns =
  "the table has two columns of R, `Reporter (R)` and `Resolver (R)`; the truth kept the first only";
const template =
  "alirezarezvani__claude-skills__project-management__skills__senior-pm__assets__raci_matrix_template.md";

export const knownDifferences: readonly KnownDifference[] = [
  {
    file: "aeon-collective__aeon-nexus-governance__governance__RACI.md",
    line: 35,
    activity: "VETOPROTOCOL.md",
    says: { name: "VETO_PROTOCOL.md" },
    reason:
      "line 39 says `**VETO_PROTOCOL.md**`; the truth lost the underscore as if it were a sign of emphasis",
  },
  {
    file: template,
    line: 220,
    activity: "Critical",
    says: { assign: { R: ["Anyone", "Technical Lead"], A: ["Project Manager"], I: ["Executive Sponsor"] } },
    reason: twoColumns,
  },
  {
    file: template,
    line: 220,
    activity: "High",
    says: {
      assign: { R: ["Team/Stakeholder", "Team Member"], A: ["Technical Lead"], I: ["Project Manager"] },
    },
    reason: twoColumns,
  },
];
