import type { Draft } from "./draft.ts";
import type { Activity, Flow, Information, Interface } from "./elements.ts";
import { nameOf } from "./link-parties.ts";
import type { Answer } from "./three-values.ts";

/** What a flow is made of: all that is not told by the rest. */
export type FlowFacts = Omit<Flow, "kind" | "id" | "name"> & { readonly givenId: string | undefined };

/** A flow. Its id, where none is given, and its name are put together when somebody asks: there are many flows, and most are never named. */
export class LinkedFlow implements Draft<Flow> {
  declare givenId: string | undefined;
  declare text: Flow["text"];
  declare order: number;
  declare index: number;
  declare information: Information;
  declare from: Activity;
  declare to: Activity;
  declare owner: Flow["owner"];
  declare via: Flow["via"];
  declare every: Flow["every"];
  declare on: Flow["on"];
  declare within: Flow["within"];
  declare accepts: Flow["accepts"];
  declare returns: Flow["returns"];
  declare escalatesTo: Flow["escalatesTo"];
  declare complete: boolean | undefined;
  declare correct: boolean | undefined;
  declare crossing: Answer;
  declare crosses: readonly Interface[];

  constructor(facts: FlowFacts) {
    this.givenId = facts.givenId;
    this.text = facts.text;
    this.order = facts.order;
    this.index = facts.index;
    this.information = facts.information;
    this.from = facts.from;
    this.to = facts.to;
    this.owner = facts.owner;
    this.via = facts.via;
    this.every = facts.every;
    this.on = facts.on;
    this.within = facts.within;
    this.accepts = facts.accepts;
    this.returns = facts.returns;
    this.escalatesTo = facts.escalatesTo;
    this.complete = facts.complete;
    this.correct = facts.correct;
    this.crossing = facts.crossing;
    this.crosses = facts.crosses;
  }

  get kind(): "flow" {
    return "flow";
  }

  get id(): string {
    return this.givenId ?? `${this.information.id}:${this.from.id}->${this.to.id}`;
  }

  get name(): string {
    return nameOf(this.id, this.text);
  }
}
