/** A source file of the house: its path from the project root, with `/`, and its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

const vagueNames = /^(utils?|helpers?|common|misc|core|base|manager|shared|stuff)$/;
const doors = /^src\/((formats|testing|change|measures|session)\/)?index\.ts$/;
const ruleFile = /^src\/rules\/[^/]+\/[^/]+\.ts$/;

/** The elements of an organisation refer to each other in circles; in two files these would import each other. */
const referringToEachOther = "src/organisation/elements.ts";

/** What the core may not read, so that the same design gives the same findings anywhere, at any time. */
const outsideWorld: Record<string, RegExp> = {
  "the clock": /\bDate\.now\(|\bnew Date\(\)|\bDate\(\)|\bperformance\./,
  chance: /\bMath\.random\(|\bcrypto\./,
  "the machine's locale": /\.toLocale\w+\(\)|\.localeCompare\([^,()]*\)|\bnew Intl\.\w+\(\)/,
  "a global of the process":
    /\bprocess\.(?:env|argv|cwd|platform|std\w+|exit\w*|on|once|hrtime|version\w*|memoryUsage)\b|\bglobalThis\b|\bnavigator\.|\bBuffer\b/,
  "the network": /\bfetch\(|\bXMLHttpRequest\b|\bWebSocket\b/,
  "the console": /\bconsole\./,
  "code made from text": /\beval\(|\bnew Function\(/,
};

/** Doc comments and line comments may speak of what code may not do. */
const withoutComments = (text: string) =>
  text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|\s)\/\/.*$/gm, "");

/** What the house rules (docs/architecture) find wrong with a file, one sentence each. */
export function houseFaults({ path, text }: SourceFile): readonly string[] {
  const faults: string[] = [];
  const name = path.slice(path.lastIndexOf("/") + 1).replace(/\.tsx?$/, "");
  const lines = text.trimEnd().split("\n").length;
  const code = withoutComments(text);

  if (lines >= 250 && path !== referringToEachOther)
    faults.push(`${path}: ${lines} lines, 250 are too many: it is two files`);
  if (ruleFile.test(path) && lines > 120) faults.push(`${path}: ${lines} lines, a rule has at most 120`);
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)) faults.push(`${path}: the name is not kebab-case`);
  for (const part of path.replace(/\.tsx?$/, "").split("/")) {
    if (vagueNames.test(part)) faults.push(`${path}: \`${part}\` says nothing, name it after what it does`);
  }
  if (/^export default\b/m.test(code)) faults.push(`${path}: has a default export`);
  if (name === "index" && !doors.test(path)) faults.push(`${path}: a barrel inside a room`);
  if (doors.test(path) && /^(?!\s*$|import |export |\s|\}|\/)/m.test(code))
    faults.push(`${path}: a door re-exports only`);
  if (!doors.test(path) && /^export (type )?(\*|\{[^}]*\}) from /m.test(code)) {
    faults.push(`${path}: passes on another file's exports`);
  }
  if (/^(export )?(const )?enum\b|^(export )?namespace\b/m.test(code))
    faults.push(`${path}: has an enum or a namespace`);
  if (/^(export )?(abstract )?class\b(?!.*(extends \w*Error\b|implements Draft<\w+>))/m.test(code))
    faults.push(`${path}: has a class that is no error`);
  // the studio is a program of its own: it knows its browser, as cli/ knows its process
  if (!path.startsWith("src/cli/") && !/^src\/pages\/studio\/[^/]+\.tsx?$/.test(path)) {
    for (const [what, pattern] of Object.entries(outsideWorld)) {
      if (pattern.test(code)) faults.push(`${path}: reads ${what}`);
    }
  }
  return faults;
}
