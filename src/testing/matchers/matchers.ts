import type { Arbitrary } from "fast-check";
import type { Config } from "../../check/config.ts";
import type { Level } from "../../model/level.ts";
import type { Tried } from "../for-all.ts";
import { toHaveFinding } from "./to-have-finding.ts";
import { type KeepLevelOptions, toKeepLevelUnder } from "./to-keep-level-under.ts";
import { toPass } from "./to-pass.ts";
import { type LevelOptions, toReachLevel } from "./to-reach-level.ts";

/** Matchers for designs, for vitest and jest: `expect.extend(matchers)`. */
export const matchers = { toPass, toHaveFinding, toReachLevel, toKeepLevelUnder };

/**
 * The types of the matchers, to be declared once in a project:
 *
 * - for vitest `declare module "vitest" { interface Matchers<T> extends DesignMatchers<T> {} }`;
 * - for jest `declare global { namespace jest { interface Matchers<R, T> extends DesignMatchers<R> {} } }`;
 * - for jest with `@jest/globals` `declare module "expect" { interface Matchers<R extends void | Promise<void>, T> extends DesignMatchers<R> {} }`.
 */
export interface DesignMatchers<R = unknown> {
  /** No finding of `error` or `warn`. */
  toPass(config?: Config): R;
  /** A finding of a rule, about one subject (its id) or any. */
  toHaveFinding(rule: string, subject?: string, config?: Config): R;
  /** Two units have at least this level for sure. */
  toReachLevel(level: Level, options: LevelOptions): R;
  /** Two units keep the level that they have for sure, whatever of these happens. */
  toKeepLevelUnder(happenings: Arbitrary<Tried>, options: KeepLevelOptions): R;
}
