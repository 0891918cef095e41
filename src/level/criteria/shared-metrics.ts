import type { Metric, Party, Unit } from "../../organisation/elements.ts";
import type { Answer } from "../../organisation/three-values.ts";
import { another, anyOn } from "../between.ts";
import { defineCriterion } from "../criterion.ts";
import { exists } from "../judgement.ts";
import { allOf, fact, type Proof } from "../proof.ts";

/** One number to which both commit, and by which both are rewarded, ends most of the quarrel over whose success it was. */
export const sharedMetrics = defineCriterion({
  id: "shared-metrics",
  level: "integrated",
  factor: "metrics",
  source: ["source-text", "kotler-2006"],
  messages: {
    met: "both own one metric, and both are rewarded by it",
    ownedBy: "let {units} own the metric `{metric}`, too",
    rewards: "let the reward of {units} depend on the metric `{metric}`, too",
    metric: "give `{a}` and `{b}` a metric that both own and that rewards both",
  },
  judge(between) {
    const { a, b } = between.at;
    const metrics = [...between.organisation.metrics.values()].map((item) => ({
      item,
      belongs: "yes" as const,
    }));
    const isShared = ({ item }: { readonly item: Metric }) =>
      allOf(isOf(item, "ownedBy", [a, b]), isOf(item, "rewards", [a, b]));
    return exists(metrics, isShared, another(between, "metric", "metrics"));
  },
});

function isOf(metric: Metric, attribute: "ownedBy" | "rewards", sides: readonly Unit[]): Proof {
  const parties: readonly Party[] | undefined = metric[attribute];
  const units = sides.filter((side) => !anyOn(parties, side));
  const answer: Answer = parties === undefined ? "unknown" : units.length > 0 ? "no" : "yes";
  return fact(answer, metric, attribute, attribute, { metric, units });
}
