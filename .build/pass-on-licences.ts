import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const built = new Set<string>();

/** The licences of built-in packages ask to be passed on with them: writes those of all files that were told so far. */
export function passOnLicences(files: readonly string[], into: string): void {
  for (const file of files) built.add(file);
  const notices = licencesOf([...built]);
  if (notices.length === 0) return;
  mkdirSync(into, { recursive: true });
  writeFileSync(join(into, "third-party-licences.txt"), inOneText(notices));
}

/** The licences of the packages that files are of, each once, by their names. */
export function licencesOf(files: readonly string[]): readonly string[] {
  const folders = files.flatMap(
    (file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.slice(0, 1) ?? [],
  );
  const packages = [...new Set(folders)].filter((folder) => existsSync(join(folder, "package.json")));
  // one package may have been told of by several paths
  return [...new Set(packages.map(noticeOf))].sort();
}

export function inOneText(notices: readonly string[]): string {
  return notices.join(`\n${"-".repeat(72)}\n\n`);
}

function noticeOf(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  return `${name} ${version} (${license})\n\n${file ? readFileSync(join(folder, file), "utf8").trim() : ""}\n`;
}
