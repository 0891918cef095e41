import { stringify } from "yaml";

/** A value as YAML in one line. */
export function flowYaml(value: unknown): string {
  const written = stringify([value], { collectionStyle: "flow", lineWidth: 0, compat: "yaml-1.1" });
  return written.trim().slice(1, -1).trim();
}
