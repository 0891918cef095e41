import type { Design } from "../../model/design.ts";
import type { SchemeDeclaration } from "../../model/scheme.ts";
import type { SectionName } from "../../model/section.ts";
import { isWritten } from "../../model/text.ts";
import type { Account } from "./account.ts";
import { around, type BpmnElement, type BpmnTree } from "./bpmn-tree.ts";
import { readChoices } from "./choices.ts";
import { readDataLinks } from "./data-links.ts";
import { descriptionOf } from "./description.ts";
import { type ActivityDraft, activityPointer } from "./draft.ts";
import { readHandoffs } from "./handoffs.ts";
import { readInformation } from "./information.ts";
import { isA } from "./metamodel.ts";
import { named, nameIds } from "./name-ids.ts";
import { oneOrMany } from "./one-or-many.ts";
import { orderOfWork } from "./order-of-work.ts";
import { markOf, wordsOf } from "./own-marks.ts";
import { type PartyOptions, readParties } from "./parties.ts";
import { performersOf } from "./performers.ts";
import type { BpmnReport } from "./report.ts";
import { workOf } from "./work.ts";

const letters = {
  R: { means: "performs", min: 1 },
  A: { means: "answers", max: 1 },
  C: { means: "advises" },
  I: { means: "told" },
} as const;

/** The design that a file makes, and what became of each element in the account. */
export function bpmnDesign(
  tree: BpmnTree,
  account: Account,
  options: PartyOptions & { readonly name: string | undefined },
  notes: BpmnReport["notes"][number][],
): Design {
  const parties = readParties(tree, account, options, notes);
  const work = workOf(tree);
  const order = orderOfWork(tree, work);
  const drafts = new Map<BpmnElement, ActivityDraft>();
  const processes: Record<string, { name?: string; description?: string }> = {};
  const processIds = new Map<BpmnElement, string>();
  const [giveId, giveProcessId] = [nameIds(), nameIds()];
  const working = new Set<string>();

  for (const element of work.activities) {
    const process = around(element, ({ type }) => isA(type, "bpmn:Process"));
    const pool = process && parties.of(process);
    if (process && !processIds.has(process)) {
      const name = process.name || pool?.name || options.processName;
      const id = giveProcessId(name, pool?.name ?? "", "process");
      processIds.set(process, id);
      account.take(process, `/processes/${id}`);
      processes[id] = { ...named(id, name), ...described(process, `/processes/${id}`) };
    }
    if (pool) working.add(pool.id);
    const party = parties.partyOf(element);
    const own = markOf(element.xml, "id");
    const id = giveId(element.name, party?.name ?? "", element.id ?? "activity", own);
    const outer: BpmnElement[] = [];
    for (let at = element.parent; at && at !== process; at = at.parent) outer.unshift(at);
    const draft: ActivityDraft = {
      element,
      id,
      name: element.name || id,
      party,
      tags: outer.map(({ name }) => name).filter(isWritten),
      process: process && processIds.get(process),
      raci: new Map(),
      needs: new Set(),
      produces: new Set(),
      decides: new Set(),
    };
    drafts.set(element, draft);
    account.take(element, activityPointer(draft));
    if (element.name === "") account.say(element, "it has no name");
    for (const each of outer) if (each.name !== "") account.take(each, `${activityPointer(draft)}/tags`);
    assign(draft);
  }

  function assign(draft: ActivityDraft) {
    const marks = wordsOf(draft.element.xml, "letters");
    if (marks) return assignMarked(draft, marks);
    const { named: says, unnamed } = performersOf(tree, draft.element);
    for (const { by, why } of unnamed) account.say(by, why);
    const { party } = draft;
    if (!party) return;
    const performers = says.filter(({ letter }) => letter === "R");
    // who is named does the work, and the lane says only where
    if (performers.length === 0) draft.raci.set("R", new Set([party.id]));
    for (const { letter, names, by } of says) {
      const held = draft.raci.get(letter) ?? new Set<string>();
      for (const name of names) held.add(parties.role(name, party).id);
      draft.raci.set(letter, held);
      const pointer = `${activityPointer(draft)}/raci/${letter}`;
      account.take(by, pointer);
      for (let outer = by.parent; outer && outer !== draft.element; outer = outer.parent)
        account.take(outer, pointer);
    }
  }
  /** The letters as `designToBpmn` writes them: `R:seller A:head`. */
  function assignMarked({ raci }: ActivityDraft, marks: readonly string[]) {
    for (const mark of marks) {
      const [letter = "", id = ""] = mark.split(":");
      if (!Object.hasOwn(letters, letter) || !parties.has(id)) continue;
      const held = raci.get(letter) ?? new Set<string>();
      raci.set(letter, held.add(id));
    }
  }
  function described(element: BpmnElement, pointer: string): { readonly description?: string } {
    const description = descriptionOf(element, pointer, account);
    return description === undefined ? {} : { description };
  }

  for (const each of tree.elements)
    if (work.isOpened(each) && each.name === "")
      account.say(each, "it has no name: the work inside of it is in the design");
    else if (isA(each.type, "bpmn:Process") && !processIds.has(each))
      account.say(each, "no work is drawn in it");

  const book = readInformation(tree, account);
  const draftOf = (element: BpmnElement) => drafts.get(element);
  const data = readDataLinks({ tree, account, book, order, draftOf });
  const decisions = readChoices(tree, account, order, parties, draftOf);
  const flows = readHandoffs({
    tree,
    account,
    book,
    order,
    parties,
    data,
    draftOf,
    works: (unit) => working.has(unit),
  });
  const activities = Object.fromEntries(
    [...drafts.values()].map((draft) => [
      draft.id,
      {
        ...named(draft.id, draft.name),
        ...described(draft.element, activityPointer(draft)),
        ...ownershipOf(draft),
        ...(draft.raci.size > 0
          ? { raci: Object.fromEntries([...draft.raci].map(([letter, ids]) => [letter, oneOrMany(ids)])) }
          : {}),
        ...(draft.needs.size > 0 ? { needs: oneOrMany(draft.needs) } : {}),
        ...(draft.produces.size > 0 ? { produces: oneOrMany(draft.produces) } : {}),
        ...(draft.decides.size > 0 ? { decides: oneOrMany(draft.decides) } : {}),
        ...(draft.process === undefined ? {} : { process: draft.process }),
        ...(draft.tags.length > 0 ? { tags: oneOrMany(draft.tags) } : {}),
      },
    ]),
  );
  function ownershipOf({ element }: ActivityDraft) {
    const owners = wordsOf(element.xml, "ownership")?.filter((id) => Object.hasOwn(parties.units, id)) ?? [];
    return owners.length > 0 ? { ownership: oneOrMany(owners) } : {};
  }
  const systems = Object.fromEntries(
    Object.entries(book.systems).map(([id, system]) => {
      const users = data.users.get(id);
      return [id, { ...system, ...(users ? { usedBy: oneOrMany(users) } : {}) }];
    }),
  );
  const sections = {
    ...(some(book.entries) ? { information: book.entries } : {}),
    ...(flows.length > 0 ? { flows } : {}),
    ...(some(decisions) ? { decisions } : {}),
    ...(some(processes) ? { processes } : {}),
    ...(some(systems) ? { systems } : {}),
  };
  // a drawing shows what it is about, and never says that there is nothing else
  const open: SectionName[] = Object.keys(sections) as SectionName[];
  const idle = tree.elements.some((each) => {
    const pool = each.type === "bpmn:Participant" ? parties.of(each) : undefined;
    return pool !== undefined && !working.has(pool.id);
  });
  if (idle) open.unshift("activities");
  return {
    orgproof: 1,
    ...(options.name !== undefined && isWritten(options.name) ? { name: options.name } : {}),
    scheme: schemeOf(drafts.values()),
    ...(open.length > 0 ? { open } : {}),
    units: parties.units,
    ...(some(parties.roles) ? { roles: parties.roles } : {}),
    activities,
    ...sections,
  };
}

/** Only the letters that the file says: with the others in the scheme, their absence would say that nobody holds them. */
function schemeOf(drafts: Iterable<ActivityDraft>): SchemeDeclaration {
  const used = new Set<string>(["R"]);
  for (const { raci } of drafts) for (const letter of raci.keys()) used.add(letter);
  const known = Object.entries(letters).filter(([letter]) => used.has(letter));
  return { letters: Object.fromEntries(known) };
}

function some(section: object): boolean {
  return Object.keys(section).length > 0;
}
