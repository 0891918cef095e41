/** By criterion: when it does not apply. One that is not listed always applies. The page of each that is listed shows a design. */
export const doesNotApply: { readonly [criterion: string]: string | undefined } = {
  "handoffs-served": "where neither needs anything of the other",
  "handoffs-defined": "where no flow crosses",
  "common-language": "where no flow crosses",
  "ownership-clear": "where no activity touches the boundary",
  "decision-rights-clear": "where no decision concerns both",
  "two-way": "where there is shared work, and nothing crosses or has to",
  "on-time":
    "where no need that crosses has a deadline, and no decision that concerns both recurs and uses what would have to cross",
  consultation: "where no decision of one side binds work of the other",
  "knowledge-transferred": "where neither requires what, of the two, only the other knows",
};
