import type { Design } from "../model/design.ts";
import type { ElementSection } from "./element-section.ts";

/** The ways in which an organisation is reorganised. */
export const editKinds = [
  "move",
  "share",
  "rename",
  "split",
  "merge",
  "leave",
  "join",
  "add-handoff",
  "define-handoff",
  "give-decision",
] as const;
export type EditKind = (typeof editKinds)[number];

/** An activity goes to another unit or role: who answered for it and performed it does so no more, and whoever takes it does both. */
export interface Move {
  readonly kind: "move";
  readonly activity: string;
  /** A unit or a role. */
  readonly to: string;
}

/** A unit performs an activity, and owns it, beside those who do. */
export interface Share {
  readonly kind: "share";
  readonly activity: string;
  /** A unit. */
  readonly with: string;
}

/** An element has another id; whatever names it follows. */
export interface Rename {
  readonly kind: "rename";
  readonly section: ElementSection;
  readonly id: string;
  readonly to: string;
}

/** A new unit is split off a unit, or a new role off a role, and takes what is named; everything else stays where it is. */
export interface Split {
  readonly kind: "split";
  /** The unit or the role. */
  readonly id: string;
  /** The id of the new one. */
  readonly off: string;
  /** Activities in which the new one takes the old one's place; none when left out. */
  readonly activities?: readonly string[] | undefined;
  /** Roles that sit in the new unit, or report to the new role, instead; none when left out. */
  readonly roles?: readonly string[] | undefined;
}

/** A unit becomes part of another one, or a role of another role: the opposite of a split. */
export interface Merge {
  readonly kind: "merge";
  /** The unit or the role that is there no more. */
  readonly id: string;
  readonly into: string;
}

/** A person leaves: the roles stay, and those that nobody else holds are vacant. */
export interface Leave {
  readonly kind: "leave";
  readonly person: string;
}

/** A person takes a role, beside those who are known to hold it. */
export interface Join {
  readonly kind: "join";
  readonly person: string;
  readonly role: string;
}

type WrittenFlow = Extract<Design["flows"], readonly unknown[]>[number];

/** What a handoff may say of itself, in the order of the documentation. */
export const termNames = [
  "owner",
  "via",
  "every",
  "on",
  "within",
  "accepts",
  "returns",
  "escalatesTo",
] as const satisfies readonly (keyof WrittenFlow)[];

/** Who brings what is handed over, how, when, how soon, what is accepted, what comes back, and who hears of a breach; as in a flow of a design. */
export type HandoffTerms = { readonly [name in (typeof termNames)[number]]?: WrittenFlow[name] };

/** An information is handed over, from an activity that has it to one of another unit that has a use for it. */
export interface AddHandoff extends HandoffTerms {
  readonly kind: "add-handoff";
  readonly information: string;
  readonly from: string;
  readonly to: string;
}

/** A handoff gets terms, in place of those of the same names that it has. */
export interface DefineHandoff extends HandoffTerms {
  readonly kind: "define-handoff";
  /** The flow: its own id, or `carries:from->to`. */
  readonly flow: string;
}

/** A unit or a role holds a decision alone; a rule by which several decide together is gone. */
export interface GiveDecision {
  readonly kind: "give-decision";
  readonly decision: string;
  /** A unit or a role. */
  readonly to: string;
}

/** One step of a reorganisation. */
export type Edit =
  | Move
  | Share
  | Rename
  | Split
  | Merge
  | Leave
  | Join
  | AddHandoff
  | DefineHandoff
  | GiveDecision;
