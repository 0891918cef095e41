import type { Config } from "./config.ts";

/** Gives a configuration its type while it is written: `export default defineConfig({ ... })` in `orgproof.config.ts`. Returns it unchanged. */
export function defineConfig(config: Config): Config {
  return config;
}
