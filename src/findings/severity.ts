/** How grave a finding is, gravest first. */
export const severities = ["error", "warn", "info"] as const;
export type Severity = (typeof severities)[number];

/** Whether `severity` is `threshold` or graver. */
export function isAtLeast(severity: Severity, threshold: Severity): boolean {
  return severities.indexOf(severity) <= severities.indexOf(threshold);
}
