import { messageKey, readingEnglish } from "./english.ts";
import { type Fault, mostFaults } from "./fault.ts";
import { docsOf, type Finding, type Message, type Params } from "./finding.ts";
import { byPlace } from "./ordering.ts";
import { pointer } from "./pointer.ts";
import type { Location, Source } from "./source.ts";
import { subjectAt } from "./subject-at.ts";
import { type Language, sayTemplate } from "./words.ts";

/** A message of a rule, in words. */
export function say(language: Language, rule: string, variant: string, params: Params): Message {
  const key = messageKey(rule, variant);
  const template = language.messages.get(key) ?? readingEnglish.messages.get(key);
  return { key, text: template === undefined ? key : sayTemplate(template, params, language), params };
}

/** A position in the text that `source` names, or in the file of several that it names itself. */
export function locationIn(source: Source, position: Location): Location {
  const { line, column, cell, file = source.file } = position;
  return { ...(file === undefined ? {} : { file }), line, column, ...(cell === undefined ? {} : { cell }) };
}

/**
 * Puts the faults of a document into words, each with its place, in the order of the document; the document says what the faults are about.
 */
export function sayFaults(
  faults: readonly Fault[],
  language: Language = readingEnglish,
  source?: Source,
  document?: unknown,
): readonly Finding[] {
  if (faults.length > mostFaults) {
    const rest: Fault = { rule: "schema/too-many", path: [], params: { limit: mostFaults } };
    return sayFaults([rest, ...faults.slice(0, mostFaults - 1)], language, source, document);
  }
  const paths = faults.map(({ path }) => pointer(path));
  const places = source?.locate(paths);
  const findings = faults.map(({ rule, variant = "", path, params, position, subject }, at): Finding => {
    const place = position ?? places?.get(paths[at] as string);
    return {
      rule,
      severity: "error",
      subject: subject ?? subjectAt(document, path),
      path: paths[at] as string,
      ...(source && place ? { location: locationIn(source, place) } : {}),
      message: say(language, rule, variant, params),
      related: [],
      fixes: [],
      docs: docsOf(rule),
    };
  });
  const rank = new Map(findings.map((finding, at) => [finding, at]));
  return findings.sort(byPlace((finding) => rank.get(finding) ?? 0));
}
