import type { Severity } from "./severity.ts";
import type { Location } from "./source.ts";

/** What a finding can be about. */
export const subjectKinds = [
  "design",
  "unit",
  "role",
  "activity",
  "need",
  "information",
  "flow",
  "decision",
  "meeting",
  "knowledge",
  "process",
  "system",
  "metric",
  "agreement",
  "interface",
  "constraint",
  "ignore",
] as const;
export type SubjectKind = (typeof subjectKinds)[number];

/** What a finding is about: an element of the design, by kind and id. */
export interface Subject {
  readonly kind: SubjectKind;
  readonly id: string;
}

/** A word of the vocabulary, said in the reader's language (`{ word: "activity" }`). */
export interface Word {
  readonly word: string;
}

/** A value in a message: user text, a number, a word of the vocabulary, or a list of these. */
export type Param = string | number | Word | readonly (string | Word)[];
export type Params = { readonly [name: string]: Param };

/** What is said: which message, with which values, and its text in the chosen language. */
export interface Message {
  /** `family/rule` for a rule's first message, `family/rule/variant` for its others. */
  readonly key: string;
  readonly text: string;
  readonly params: Params;
}

/** One operation of a JSON Patch (RFC 6902). */
export type PatchOperation =
  | { readonly op: "add" | "replace"; readonly path: string; readonly value: unknown }
  | { readonly op: "remove"; readonly path: string };

/** A change of the design that removes the finding. */
export interface Fix {
  /** `safe`: adds no finding and changes no meaning that was stated. `suggested`: a person chooses. */
  readonly kind: "safe" | "suggested";
  readonly title: Message;
  /** To be applied in order. */
  readonly patch: readonly PatchOperation[];
}

/** An element that helps to see why. */
export interface Related extends Subject {
  readonly name: string;
  readonly path: string;
  readonly location?: Location;
}

/** One thing that a rule reports. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly subject: Subject;
  /** JSON pointer into the design. */
  readonly path: string;
  /** Where it stands, when the design was read from text. */
  readonly location?: Location;
  readonly message: Message;
  readonly related: readonly Related[];
  readonly fixes: readonly Fix[];
  /** Address of the rule's page, inside the package. */
  readonly docs: string;
}

/** Address of the page of a rule, as a path inside the package. */
export function docsOf(rule: string): string {
  return `orgproof/docs/rules/${rule}.md`;
}
