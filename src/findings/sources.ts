/** Where a rule's rationale comes from, by the code that rules cite. */
export const sources = {
  "kotler-2006":
    "Kotler, Rackham & Krishnaswamy 2006, Ending the War Between Sales and Marketing, Harvard Business Review 84(7/8)",
  "homburg-2008":
    "Homburg, Jensen & Krohmer 2008, Configurations of Marketing and Sales: A Taxonomy, Journal of Marketing 72(2)",
  "homburg-1999":
    "Homburg, Workman & Krohmer 1999, Marketing's Influence Within the Firm, Journal of Marketing 63(2)",
  "homburg-jensen-2007":
    "Homburg & Jensen 2007, The Thought Worlds of Marketing and Sales, Journal of Marketing 71(3)",
  "krohmer-2002":
    "Krohmer, Homburg & Workman 2002, Should Marketing Be Cross-Functional?, Journal of Business Research 55",
  "dawes-massey-2005":
    "Dawes & Massey 2005, Antecedents of conflict in marketing's cross-functional relationship with sales, European Journal of Marketing 39",
  "massey-dawes-2007":
    "Massey & Dawes 2007, The antecedents and consequence of functional and dysfunctional conflict between Marketing Managers and Sales Managers, Industrial Marketing Management 36",
  "le-meunier-fitzhugh-massey-2019":
    "Le Meunier-FitzHugh & Massey 2019, Improving relationships between sales and marketing, Journal of Marketing Management 35",
  "rouzies-2005":
    "Rouziès, Anderson, Kohli, Michaels, Weitz & Zoltners 2005, Sales and Marketing Integration: A Proposed Framework, JPSSM 25(2)",
  "biemans-2010":
    "Biemans, Makovec Brenčič & Malshe 2010, Marketing-sales interface configurations in B2B firms, Industrial Marketing Management 39",
  "smith-erwin":
    "Smith & Erwin, Role & Responsibility Charting (RACI), as taught in Penn State's How to Use a RACI Matrix",
  trackplus: "Trackplus, RACI matrix analysis (horizontal and vertical analysis)",
  "wikipedia-ram":
    "Wikipedia, Responsibility assignment matrix (variants RASCI, RACIQ, RACI-VS, CAIRO, DACI)",
  libottayo: "Libot Tayo, RACI analysis: segregation of duties and overload",
  boardsnap: "BoardSnap, RACI matrix template (one accountable in each row)",
  skill4agent: "Skill4Agent, RACI analysis (many responsible: break the item into more specific tasks)",
  chartersim: "CharterSim, RACI matrix (asked before or told after: the two are often mixed up)",
  rabsic: "RABSIC matrices, which name a backup for each accountable: Kyndof wiki, Sales responsibilities",
  rapid: "Rogers & Blenko 2006, Who Has the D?, Harvard Business Review 84(1) (RAPID)",
  crampton:
    "Crampton 2004, An Algebraic Approach to the Analysis of Constrained Workflow Systems, RHUL-MA-2004-1",
  strembeck:
    "Strembeck & Mendling 2010, Generic Algorithms for Consistency Checking of Mutual-Exclusion and Binding Constraints",
  cabanillas:
    "Cabanillas, Resinas & Ruiz-Cortés 2012, Automated Resource Assignment in BPMN Models Using RACI Matrices, OTM 2012",
  "handoff-sla": "Service-level agreement guides for lead handoffs: Octave, GrowthSpree, Pedowitz Group",
  "wang-strong": "Wang & Strong 1996, Beyond Accuracy: What Data Quality Means to Data Consumers, JMIS 12(4)",
  "age-of-information":
    "Kaul, Yates & Gruteser 2012, Real-time status: How often should one update?, INFOCOM; Talak et al. 2018, arXiv 1810.04371",
  "joint-meetings":
    "Meeting cadence: Kotler et al. 2006 (at least quarterly); FunnelLedger and HubSpot guides (weekly, monthly)",
  krackhardt: "Krackhardt 1994, Graph Theoretical Dimensions of Informal Organizations",
  freeman: "Freeman 1977, A Set of Measures of Centrality Based on Betweenness, Sociometry 40(1)",
  "gould-fernandez":
    "Gould & Fernandez 1989, Structures of Mediation: A Formal Approach to Brokerage in Transaction Networks",
  "colfer-baldwin": "Colfer & Baldwin 2010, The Mirroring Hypothesis, HBS 10-058",
  cataldo: "Cataldo, Wagstrom, Herbsleb & Carley 2006, Identification of Coordination Requirements, CSCW",
  thompson: "Thompson 1967, Organizations in Action",
  "lawrence-lorsch": "Lawrence & Lorsch 1967, Organization and Environment",
  coffman: "Coffman, Elphick & Shoshani 1971, System Deadlocks, ACM Computing Surveys 3(2)",
  "source-text":
    "The project's source text: a Persian teaching text on the relationship of marketing and sales units",
  "eslint-ignores":
    "The practice of linters: a suppression states its reason, and one that silences nothing is reported",
} as const;

/** The code of a source. */
export type SourceCode = keyof typeof sources;
