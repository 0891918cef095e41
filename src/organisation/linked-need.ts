import type { Draft } from "./draft.ts";
import { empty } from "./draft.ts";
import type { Activity, Information, Interface, Need } from "./elements.ts";
import type { Answer } from "./three-values.ts";

/** A need. What its two ends tell is not kept a second time: there are as many needs as handoffs, and most are never named. */
export class LinkedNeed implements Draft<Need> {
  declare activity: Activity;
  declare information: Information;
  declare at: number | null;
  declare within: number | null;
  declare toStart: boolean;
  declare crossing: Answer;
  declare crosses: readonly Interface[];

  constructor(
    activity: Activity,
    information: Information,
    at: number | null,
    within: number | null,
    toStart: boolean,
  ) {
    this.activity = activity;
    this.information = information;
    this.at = at;
    this.within = within;
    this.toStart = toStart;
    this.crossing = "no";
    this.crosses = empty;
  }

  get kind(): "need" {
    return "need";
  }

  get id(): string {
    return `${this.information.id}->${this.activity.id}`;
  }

  get name(): string {
    return this.id;
  }

  get text(): undefined {
    return undefined;
  }

  get order(): number {
    return this.activity.order;
  }
}
