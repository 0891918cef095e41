import { type Edit, type EditKind, editKinds } from "../change/edit.ts";
import { type ElementSection, elementSections } from "../change/element-section.ts";
import { sectionKinds } from "../findings/section-kinds.ts";
import { suggestion } from "./options.ts";
import { usageProblem } from "./problem.ts";

/** What the options of a command line say of an edit. */
export interface EditOptions {
  readonly activities?: string;
  readonly roles?: string;
  readonly owner?: string;
  readonly via?: string;
  readonly every?: string;
  readonly on?: string;
  readonly within?: string;
  readonly accepts?: string;
  readonly returns?: string;
  readonly escalatesTo?: string;
}

const terms = ["owner", "via", "every", "on", "within", "accepts", "returns", "escalatesTo"] as const;

/* What each edit takes, in order, and which options. */
const grammar: {
  readonly [kind in EditKind]: { readonly words: readonly string[]; readonly options: readonly string[] };
} = {
  rename: { words: ["KIND/ID", "NEW"], options: [] },
  move: { words: ["ACTIVITY", "PARTY"], options: [] },
  share: { words: ["ACTIVITY", "UNIT"], options: [] },
  split: { words: ["ID", "NEW"], options: ["activities", "roles"] },
  merge: { words: ["ID", "INTO"], options: [] },
  leave: { words: ["PERSON"], options: [] },
  join: { words: ["PERSON", "ROLE"], options: [] },
  "add-handoff": { words: ["INFORMATION", "FROM", "TO"], options: terms },
  "define-handoff": { words: ["FLOW"], options: terms },
  "give-decision": { words: ["DECISION", "PARTY"], options: [] },
};

/**
 * The edit that the words and options of a command line ask for.
 * @throws {Problem} when they ask for none.
 */
export function editInWords([verb = "", ...words]: readonly string[], options: EditOptions): Edit {
  const kind = editKinds.find((each) => each === verb);
  if (!kind)
    throw usageProblem(
      `there is no edit \`${verb}\`; it may be ${editKinds.join(", ")}.${suggestion(verb, editKinds)}`,
    );
  const { words: wanted, options: known } = grammar[kind];
  if (words.length !== wanted.length || words.includes(""))
    throw usageProblem(
      `${kind} takes ${wanted.length === 1 ? "one word" : `${wanted.length} words`}: ${kind} ${wanted.join(" ")}`,
    );
  for (const name of [...terms, "activities", "roles"] as const)
    if (options[name] !== undefined && !known.includes(name))
      throw usageProblem(`${kind} takes no ${optionName(name)}`);
  return editOf(kind, words, options);
}

function editOf(kind: EditKind, [a = "", b = "", c = ""]: readonly string[], options: EditOptions): Edit {
  switch (kind) {
    case "rename":
      return { kind, ...elementIn(a), to: b };
    case "move":
      return { kind, activity: a, to: b };
    case "share":
      return { kind, activity: a, with: b };
    case "split":
      return { kind, id: a, off: b, activities: listIn(options.activities), roles: listIn(options.roles) };
    case "merge":
      return { kind, id: a, into: b };
    case "leave":
      return { kind, person: a };
    case "join":
      return { kind, person: a, role: b };
    case "add-handoff":
      return { kind, information: a, from: b, to: c, ...termsIn(options) };
    case "define-handoff":
      return { kind, flow: a, ...termsIn(options) };
    case "give-decision":
      return { kind, decision: a, to: b };
  }
}

function elementIn(text: string): { readonly section: ElementSection; readonly id: string } {
  const at = text.indexOf("/");
  const [kind, id] = [text.slice(0, Math.max(at, 0)), text.slice(at + 1)];
  const section = elementSections.find((each) => sectionKinds[each] === kind || each === kind);
  const kinds = elementSections.map((each) => sectionKinds[each]);
  if (!section)
    throw usageProblem(
      `rename takes a kind and an id, such as activity/${id}; the kind may be ${kinds.join(", ")}.${suggestion(kind, kinds)}`,
    );
  return { section, id };
}

function listIn(text: string | undefined): readonly string[] | undefined {
  return text
    ?.split(/[,،]/)
    .map((id) => id.trim())
    .filter((id) => id !== "");
}

function termsIn(options: EditOptions) {
  return Object.fromEntries(
    terms.flatMap((name) => (options[name] === undefined ? [] : [[name, options[name]]])),
  );
}

function optionName(name: string): string {
  return `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}
