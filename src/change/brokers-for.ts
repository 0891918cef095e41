import type { ActiveRule } from "../check/settings.ts";
import { type KeptBrokers, keptBrokers } from "../graph/kept-brokers.ts";
import type { Organisation } from "../organisation/organisation.ts";
import { rules } from "../rules/registry.ts";

/** Brokers, to be kept for those who change an organisation, where a rule asks for them. */
export function brokersFor(
  active: readonly ActiveRule[],
  organisation: Organisation,
): KeptBrokers | undefined {
  const asks = rules.find(({ id }) => id === "structure/broker");
  return active.some(({ rule }) => rule === asks) ? keptBrokers(organisation) : undefined;
}
