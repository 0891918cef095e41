import { createHash } from "node:crypto";
import { version as nodeVersion } from "node:process";
import type { Config } from "../../check/config.ts";
import { packageVersion } from "../package-files.ts";

/** What a result hangs on besides the design. */
export interface Fingerprint {
  /** Another one for another version, of this package or of what runs it, and for another configuration; the day is not a part of it. */
  readonly text: string;
  /** Whether the configuration brings code, of which nobody knows what else it hangs on. */
  readonly isOfCode: boolean;
}

const known = new WeakMap<Config, Fingerprint>();

/** The fingerprint of a configuration with every option in it, under this version. */
export function fingerprintOf(config: Config): Fingerprint {
  const before = known.get(config);
  if (before) return before;
  const { now: _, ...others } = config;
  let isOfCode = false;
  const written = JSON.stringify(others, (_key, value: unknown) => {
    if (typeof value !== "function") return value instanceof RegExp ? String(value) : value;
    isOfCode = true;
    return String(value);
  });
  const text = createHash("sha256")
    .update(JSON.stringify([packageVersion(), nodeVersion, written]))
    .digest("hex")
    .slice(0, 16);
  const made = { text, isOfCode };
  known.set(config, made);
  return made;
}
