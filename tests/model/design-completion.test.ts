import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const file = `${root}tests/model/completed.ts`;

/** A language service over one file in memory, as an editor has it. */
function serviceFor(text: string): ts.LanguageService {
  const config = ts.parseJsonConfigFileContent(
    ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile).config,
    ts.sys,
    root,
  );
  return ts.createLanguageService({
    getCompilationSettings: () => ({ ...config.options, types: [] }),
    getScriptFileNames: () => [file],
    getScriptVersion: () => "1",
    getScriptSnapshot: (name) => {
      const content = name === file ? text : ts.sys.readFile(name);
      return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
    },
    getCurrentDirectory: () => root,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (name) => name === file || ts.sys.fileExists(name),
    readFile: ts.sys.readFile,
    readDirectory: ts.sys.readDirectory,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
  });
}

const text = `import { defineDesign } from "../../src/model/define-design.ts";
defineDesign({
  orgproof: 1,
  units: { marketing: { parent: "/*unit*/" }, sales: { /*attribute*/ } },
  roles: { analyst: { unit: "marketing", reportsTo: "/*role*/" } },
  activities: {
    campaign: { raci: { A: "/*party*/" }, needs: ["/*information*/"], every: "/*duration*/" },
    qualify: { process: "/*process*/" },
  },
  information: { brief: {}, leads: {} },
  flows: [{ carries: "leads", from: "/*activity*/", to: "qualify", via: "/*channel*/" }],
  meetings: { weekly: { participants: ["sales"] } },
  systems: { crm: {} },
  processes: { launch: {} },
  interfaces: [{ between: ["marketing", "sales"], target: "/*level*/" }],
});
`;

describe("an editor completes", () => {
  const service = serviceFor(text);
  const completions = (marker: string) =>
    service
      .getCompletionsAtPosition(file, text.indexOf(`/*${marker}*/`), {})
      ?.entries.map(({ name }) => name) ?? [];

  test.each([
    ["unit", ["marketing", "sales", "none"]],
    ["role", ["analyst", "none"]],
    ["party", ["analyst", "marketing", "sales"]],
    ["information", ["brief", "leads"]],
    ["activity", ["campaign", "qualify"]],
    ["channel", ["crm", "weekly"]],
    ["process", ["launch"]],
    ["level", ["aligned", "defined", "integrated", "undefined"]],
    ["duration", ["weekly", "quarterly"]],
    ["attribute", ["parent", "head", "orientation", "name"]],
  ])("%s", (marker, expected) => {
    expect(completions(marker)).toEqual(expect.arrayContaining(expected));
  });
});
