import { execFileSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { TestProject } from "vitest/node";

const root = fileURLToPath(new URL("../..", import.meta.url));

declare module "vitest" {
  interface ProvidedContext {
    /** The packed package, as it would be published. */
    tarball: string;
    /** A project outside of the repository that has installed the tarball. */
    consumer: string;
  }
}

const npm = (args: readonly string[], cwd: string) =>
  execFileSync("npm", [...args], { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });

/** Packs the built package and installs it into a project of its own, before any test of the package runs. */
export function setup({ provide }: TestProject): () => void {
  if (!existsSync(join(root, "dist/index.js"))) throw new Error("dist is missing: npm run build");
  const away = mkdtempSync(join(tmpdir(), "orgproof-package-"));
  const [packed] = JSON.parse(npm(["pack", "--json", "--ignore-scripts", "--pack-destination", away], root));
  const tarball = join(away, packed.filename);

  const consumer = join(away, "consumer");
  cpSync(join(root, "tests/package/consumer"), consumer, { recursive: true });
  writeFileSync(
    join(consumer, "package.json"),
    JSON.stringify({ name: "consumer", version: "1.0.0", private: true }),
  );
  try {
    const others = ["fast-check", "graphology-traversal", "@types/node@20", "vitest@4"];
    npm(["install", "--prefer-offline", "--no-audit", "--no-fund", tarball, ...others], consumer);
  } catch (error) {
    console.warn(`npm could not install the tarball, linking its dependencies instead: ${error}`);
    linkByHand(tarball, consumer);
  }
  provide("tarball", tarball);
  provide("consumer", consumer);
  return () => rmSync(away, { recursive: true, force: true });
}

/** Without a registry: the tarball unpacked, and every package of this repository linked beside it. */
function linkByHand(tarball: string, consumer: string): void {
  const modules = join(consumer, "node_modules");
  rmSync(modules, { recursive: true, force: true });
  mkdirSync(join(modules, "orgproof"), { recursive: true });
  execFileSync("tar", ["-xzf", tarball, "-C", join(modules, "orgproof"), "--strip-components=1"]);
  const names = readdirSync(join(root, "node_modules")).flatMap((name) =>
    name.startsWith("@")
      ? readdirSync(join(root, "node_modules", name)).map((inner) => `${name}/${inner}`)
      : [name],
  );
  for (const name of [...names, ".bin/orgproof"]) {
    const target =
      name === ".bin/orgproof" ? join(modules, "orgproof/dist/cli.js") : join(root, "node_modules", name);
    if (name === ".bin") continue;
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(target, join(modules, name));
  }
}
