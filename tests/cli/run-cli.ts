import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { run } from "../../src/cli/run.ts";

/** What a command line is run with. */
export interface Setting {
  /** Files of the working folder, by path. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly stdin?: string | Uint8Array;
  /** Bytes that standard input gives at a time. */
  readonly chunk?: number;
  readonly env?: Readonly<Record<string, string>>;
  /** Columns of the terminal; none when left out. */
  readonly terminal?: number;
  readonly now?: string;
  /** What the person answers, question by question. */
  readonly answers?: readonly string[];
  /** What happens to the files while they are watched, one after each time that the command waits (`null`: the file goes); then somebody stops it. */
  readonly edits?: readonly Readonly<Record<string, string | Uint8Array | null>>[];
  /** Whether somebody stops what takes long, as soon as it can be stopped. */
  readonly stopped?: boolean;
}

/** How a command line ended. */
export interface Ended {
  readonly exit: number;
  readonly out: string;
  readonly err: string;
  /** The questions that were asked. */
  readonly asked: readonly string[];
  readonly cwd: string;
  readonly read: (path: string) => string;
  /** Names of the files in the working folder. */
  readonly names: () => string[];
}

/** Runs a command line in this process, in a new folder. */
export async function orgproof(argv: readonly string[], setting: Setting = {}): Promise<Ended> {
  const cwd = mkdtempSync(join(tmpdir(), "orgproof-cli-"));
  onTestFinished(() => rmSync(cwd, { recursive: true, force: true }));
  mkdirSync(join(cwd, ".git"));
  for (const [path, text] of Object.entries(setting.files ?? {})) {
    mkdirSync(dirname(join(cwd, path)), { recursive: true });
    writeFileSync(join(cwd, path), text);
  }
  const outs: string[] = [];
  const errs: string[] = [];
  const asked: string[] = [];
  const { terminal, answers, chunk = 65_536 } = setting;
  const stdin =
    typeof setting.stdin === "string" ? Buffer.from(setting.stdin) : (setting.stdin ?? new Uint8Array());
  const edits = [...(setting.edits ?? [])];
  const stops: (() => void)[] = [];
  let changed: (path: string) => void = () => {};
  const goOn = () => {
    const edit = edits.shift();
    if (!edit) for (const stop of stops) stop();
    for (const [path, text] of Object.entries(edit ?? {})) {
      if (text === null) rmSync(join(cwd, path));
      else writeFileSync(join(cwd, path), text);
      changed(join(cwd, path));
    }
  };
  const tty = terminal === undefined ? { isTTY: false } : { isTTY: true, columns: terminal };
  const exit = await run(argv, {
    cwd,
    env: setting.env ?? {},
    stdin: {
      isTTY: false,
      read: async () => stdin,
      chunks: async function* () {
        for (let at = 0; at < stdin.length; at += chunk) yield stdin.subarray(at, at + chunk);
      },
    },
    stdout: { ...tty, write: (text) => void outs.push(asText(text)) },
    stderr: {
      ...tty,
      write: (text) => {
        errs.push(asText(text));
        if (setting.edits && asText(text).includes("Ctrl-C")) goOn();
      },
    },
    now: () => new Date(`${setting.now ?? "2026-01-15"}T12:00:00`),
    onInterrupt(listen) {
      if (setting.stopped) listen();
      stops.push(listen);
      return () => {};
    },
    ...(setting.edits
      ? {
          watch: async (_: readonly string[], tell: (path: string) => void) => {
            changed = tell;
            return async () => {};
          },
        }
      : {}),
    ...(answers
      ? {
          ask: async (question: string) => {
            asked.push(question);
            return answers[asked.length - 1] ?? "";
          },
        }
      : {}),
  });
  return {
    exit,
    out: outs.join(""),
    err: errs.join(""),
    asked,
    cwd,
    read: (path) => readFileSync(join(cwd, path), "utf8"),
    names: () => readdirSync(cwd).filter((name) => name !== ".git" && existsSync(join(cwd, name))),
  };
}

/** Bytes, one a character. */
function asText(written: string | Uint8Array): string {
  return typeof written === "string" ? written : Buffer.from(written).toString("latin1");
}

/** A design with nothing certainly wrong in it, apart from an info. */
export const clean = `orgproof: 1
units: { marketing: {}, sales: {} }
activities:
  campaign: { raci: { A: marketing, R: marketing, I: sales }, needs: brief, produces: leads }
  qualify: { raci: { A: sales, R: sales, C: marketing }, needs: leads, produces: offer }
information: { brief: { external: true }, leads: {}, offer: { outside: true } }
flows:
  - { carries: leads, from: campaign, to: qualify }
`;

/** The same without anybody who answers for the campaign. */
export const unanswered = clean.replace("A: marketing, R", "R");

/** No YAML at all. */
export const unreadable = "orgproof: 1\nunits: { marketing: {}\nactivities: [\n";

/** Two units, the people in their roles, and what joins them. */
export const staffed = `orgproof: 1
units: { marketing: { head: planner }, sales: { head: seller } }
roles:
  planner: { unit: marketing, heldBy: Sara }
  seller: { unit: sales, heldBy: [Ali, Mina] }
activities:
  campaign: { raci: { A: planner, R: planner, I: seller }, needs: brief, produces: leads }
  selling: { raci: { A: seller, R: seller, C: planner }, needs: leads, produces: offer, decides: price }
information: { brief: { external: true }, leads: { definition: who asked, agreed: true, keptIn: crm }, offer: { outside: true } }
flows:
  - { carries: leads, from: campaign, to: selling, every: daily, within: P1D, via: crm, owner: planner }
decisions: { price: { heldBy: seller, affects: selling } }
meetings: { sync: { participants: [planner, seller], every: monthly, purpose: coordination } }
systems: { crm: { usedBy: [marketing, sales] } }
`;
