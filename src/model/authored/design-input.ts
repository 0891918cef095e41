import type { SchemeDeclaration } from "../scheme.ts";
import type { SectionName } from "../section.ts";
import type { Text } from "../text.ts";
import type { None, Some } from "./authored-text.ts";
import type {
  AgreementInput,
  ConstraintInput,
  IgnoreInput,
  InterfaceInput,
  MetricInput,
  ProcessInput,
  SystemInput,
} from "./other-input.ts";
import type { RoleInput, UnitInput } from "./party-input.ts";
import type { DecisionInput, KnowledgeInput, MeetingInput } from "./power-input.ts";
import type { ActivityInput, FlowInput, InformationInput } from "./work-input.ts";

/** What a design says that names no element of it. */
export interface DesignHead {
  /** Address of the JSON Schema, for editors. */
  readonly $schema?: string | undefined;
  /** Version of the design format. */
  readonly orgproof: 1;
  /** The design's name. */
  readonly name?: Text | undefined;
  /** Anything worth saying about the design. */
  readonly description?: Text | undefined;
  readonly date?: string | undefined;
  /** The responsibility scheme; `raci` when left out. */
  readonly scheme?: SchemeDeclaration | None;
  /** Sections that are listed but known to be incomplete. */
  readonly open?: Some<SectionName> | None;
  /** Findings that are known and accepted. */
  readonly ignore?: readonly IgnoreInput[] | None;
}

/** A section: its elements by id. */
type Section<Id extends string, Element> = { readonly [id in Id]: Element };

/**
 * A design as it is authored in TypeScript. Each section's keys are inferred as its ids, and nothing else is: a reference to any other id is
 * an error where it stands.
 */
export interface DesignInput<
  Unit extends string = string,
  Role extends string = string,
  Activity extends string = string,
  Information extends string = string,
  Decision extends string = string,
  Meeting extends string = string,
  Knowledge extends string = string,
  Process extends string = string,
  System extends string = string,
> extends DesignHead {
  /** Organisational units, by id. */
  readonly units: Section<Unit, UnitInput<NoInfer<Unit>, NoInfer<Role>>>;
  /** Positions in units, by id. */
  readonly roles?: Section<Role, RoleInput<NoInfer<Unit>, NoInfer<Role>>> | None;
  /** Pieces of work, by id. */
  readonly activities: Section<
    Activity,
    ActivityInput<
      NoInfer<Unit>,
      NoInfer<Unit | Role>,
      NoInfer<Information>,
      NoInfer<Decision>,
      NoInfer<Knowledge>,
      NoInfer<Process>
    >
  >;
  /** Named things that activities need and produce, by id; where it is left out, any id will do. */
  readonly information?: Section<Information, InformationInput<NoInfer<Unit>, NoInfer<System>>> | None;
  /** Transfers of information between activities. */
  readonly flows?:
    | readonly FlowInput<
        NoInfer<Unit | Role>,
        NoInfer<Activity>,
        NoInfer<Information>,
        NoInfer<System | Meeting>
      >[]
    | None;
  /** Choices that somebody has the right to make, by id. */
  readonly decisions?:
    | Section<
        Decision,
        DecisionInput<NoInfer<Unit>, NoInfer<Unit | Role>, NoInfer<Activity>, NoInfer<Information>>
      >
    | None;
  /** Meetings, by id. */
  readonly meetings?:
    | Section<
        Meeting,
        MeetingInput<NoInfer<Unit>, NoInfer<Unit | Role>, NoInfer<Information>, NoInfer<Decision>>
      >
    | None;
  /** What parties know and activities require, by id. */
  readonly knowledge?: Section<Knowledge, KnowledgeInput<NoInfer<Unit | Role>>> | None;
  /** Processes, by id. */
  readonly processes?: Section<Process, ProcessInput<NoInfer<Unit | Role>>> | None;
  /** Systems, by id. */
  readonly systems?: Section<System, SystemInput<NoInfer<Unit>>> | None;
  /** Measures of success, by id. */
  readonly metrics?: Section<string, MetricInput<NoInfer<Unit | Role>>> | None;
  /** Agreements between units, by id. */
  readonly agreements?: Section<string, AgreementInput<NoInfer<Unit>>> | None;
  /** What is wanted and said of pairs of units. */
  readonly interfaces?: readonly InterfaceInput<NoInfer<Unit>>[] | None;
  /** Activities whose parties must be different or the same. */
  readonly constraints?: readonly ConstraintInput<NoInfer<Activity>>[] | None;
}
