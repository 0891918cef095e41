import type { Template } from "./words.ts";

/** The rules of reading: always on, always errors, never silenced; by id, their messages by variant (`""` is the first). */
export const readingRules = {
  "reference/unknown": {
    "": "unknown {kind} `{id}`",
    suggestion: "unknown {kind} `{id}`; did you mean `{closest}`?",
    section: "unknown {kind} `{id}`: the design has no section `{section}`",
  },
  "reference/duplicate": {
    "": "`{id}` is the id of a {kind} and of a {other}, which share one set of ids",
    flow: "two flows have the id `{id}`; give one of them an `id` of its own",
    interface: "the interface of {units} is declared twice",
    normal: "`{id}` and another key of this map are the same id after Unicode normalisation",
  },
  "reference/cycle": {
    "": "`{attribute}` leads from `{id}` back to itself, through {chain}",
    self: "`{attribute}` leads from `{id}` straight back to itself",
  },
  "reference/kind": {
    "": "`{id}` is {actual}, where the id of {expected} belongs",
  },
  "schema/syntax": {
    "": "not readable here: {problem}",
    stray: "`{found}` does not belong here",
    empty: "the text is empty; a design begins with `orgproof: 1`",
    end: "the text ends before the {inside} that begins in line {line} does",
    unexpected: "found `{found}`, expected {expected|or}",
    "trailing-comma": "JSON has no comma before `{found}`",
    comment: "JSON has no comments; YAML has",
    quotes: "texts and keys of JSON stand in double quotes, found `{found}`",
    control: "JSON writes the character {found} as an escape sequence",
    escape: "`{found}` is not an escape sequence",
    number: "`{found}` is not a number of JSON",
    word: "`{found}` is not a value of JSON",
    after: "found `{found}` after the end of the design",
    documents: "a second document begins here; a design is one document",
    tab: "a tab cannot indent; use spaces",
    indent: "the indentation fits no line above",
    colon: "a key without `:` after it",
    "two-keys": "a second `:` in one line; put the inner key on a line of its own, or the text in quotes",
    bracket: "the list or map in brackets is not closed by `{expected}` before this",
    quote: "the text in quotes is not closed by `{expected}`",
    start: "a text cannot begin with `{found}`; put it in quotes",
    key: "a list or map cannot be a key",
    "long-key": "a key of more than 1024 characters",
    lines: "a key over several lines; is a `:` missing in the line before, or a quote?",
    tag: "the tag `{found}` is not allowed; a design has only texts, numbers, booleans, lists and maps",
    directive: "the directive `{found}` is not allowed",
  },
  "schema/duplicate-key": { "": "the key `{key}` stands twice in one map; first in line {line}" },
  "schema/type": { "": "found {found}, expected {expected|or}" },
  "schema/value": {
    "": "found `{found}`, expected {expected|or}",
    suggestion: "found `{found}`, expected {expected|or}; did you mean `{closest}`?",
    empty: "found a blank text, expected {expected|or}",
    long: "found a text of {count} characters, expected at most {most}",
    few: {
      plural: "count",
      one: "found {count} item, expected at least {least}",
      other: "found {count} items, expected at least {least}",
    },
    many: {
      plural: "count",
      one: "found {count} item, expected at most {most}",
      other: "found {count} items, expected at most {most}",
    },
    range: "found {found}, expected a number from {least} to {most}",
    least: "found {found}, expected a number of at least {least}",
    whole: "found {found}, expected a whole number",
    points: "all points are 0, so they say nothing; expected some above 0",
    zero: "found `{found}`, expected a duration above zero",
    bounds: "found {found}, below the `min` of the letter; expected a number of at least {least}",
    twice: "`{id}` stands twice in this list; expected different ids",
    alternatives: "`{key}` and `{other}` are alternatives; expected a value of one of them only",
    side: "`{id}` is no side of this interface; expected {expected|or}",
  },
  "schema/missing": {
    "": "`{key}` is missing, expected {expected|or}",
    either: "{keys|or} is missing",
  },
  "schema/unknown-key": {
    "": "unknown key `{key}`, expected {expected|or}",
    suggestion: "unknown key `{key}`; did you mean `{closest}`?",
    none: "unknown key `{key}`; every key that this map can have is there",
  },
  "schema/id": {
    "": "`{found}` is not an id: letters of any script, digits, `-`, `_`, `.`; no white space; not `none` or `__proto__`",
    proto: "`__proto__` cannot be a key",
    long: "`{found}` is not an id: it has {count} characters, expected at most {most}",
    joiner: "`{found}` is not an id: a zero-width non-joiner stands only between two letters or digits",
  },
  "schema/letter": {
    "": "the scheme `{scheme}` has no letter `{letter}`, expected {expected|or}",
    suggestion: "the scheme `{scheme}` has no letter `{letter}`; did you mean `{closest}`?",
  },
  "schema/in-line": {
    "": "`{a}` and `{b}` are in line: one is part of the other, so there is no interface between them",
    same: "`{a}` stands twice, where two units belong",
  },
  "schema/encoding": {
    "": "the text is not UTF-8",
    "utf-16": "the text is UTF-16; save it as UTF-8",
    archive:
      "this is an archive, such as a workbook, and not a text; `orgproof import` reads the matrices of a workbook (XLSX)",
  },
  "schema/file": {
    "": "no such file",
    closest: "no such file; did you mean `{closest}`?",
    folder: "a folder, not a file",
    denied: "no permission to read the file",
    other: "the file cannot be read: {problem}",
  },
  "schema/too-large": {
    "": "the text has {size} bytes, more than the {limit} that are allowed",
    tokens: "the text has more than {limit} words and signs, too many for YAML; write it as JSON",
  },
  "schema/too-deep": { "": "nested deeper than the {limit} levels that are allowed" },
  "schema/too-many": { "": "more than {limit} faults; the others are not listed" },
  "schema/alias": {
    "": "the aliases expand to more than {limit} values",
    unknown: "the alias `{found}` names no anchor above it",
    circular: "the alias `{found}` stands inside the anchor that it names",
  },
} as const satisfies Record<string, Record<string, Template>>;

export type ReadingRule = keyof typeof readingRules;
