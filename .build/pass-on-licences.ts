import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const folders = new Set<string>();

/** The licences of built-in packages ask to be passed on with them: writes those of all files that were told so far. */
export function passOnLicences(files: readonly string[], into: string): void {
  for (const file of files) {
    const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0];
    if (folder !== undefined && existsSync(join(folder, "package.json"))) folders.add(folder);
  }
  const notices = new Set([...folders].map(noticeOf));
  if (notices.size === 0) return;
  mkdirSync(into, { recursive: true });
  const text = [...notices].sort().join(`\n${"-".repeat(72)}\n\n`);
  writeFileSync(join(into, "third-party-licences.txt"), text);
}

function noticeOf(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  return `${name} ${version} (${license})\n\n${file ? readFileSync(join(folder, file), "utf8").trim() : ""}\n`;
}
