/** A tour through the front door, given to it by each way of loading the library; returns what it saw. */
export function tour(orgproof, bfsFromNode, text) {
  const { parseDesign, safeParseDesign, stringifyDesign, defineDesign, defineRule, designJsonSchema } =
    orgproof;
  const { link, check, organisationGraph, rules, DesignError } = orgproof;

  const design = parseDesign(text);
  const organisation = link(design);
  const graph = organisationGraph(organisation);
  const reached = [];
  bfsFromNode(graph, "activity:campaign", (node) => void reached.push(node), { mode: "outbound" });

  let thrown = "nothing";
  try {
    parseDesign("orgproof: 1\nunits: { a: {} }\nactivities: { b: { raci: { A: c } } }");
  } catch (error) {
    thrown = error instanceof DesignError ? error.findings[0].rule : String(error);
  }

  const unaccountable = parseDesign(text.replace("A: marketing, ", ""));
  return {
    same: JSON.stringify(parseDesign(stringifyDesign(design))) === JSON.stringify(design),
    refused: safeParseDesign("{").success === false,
    thrown,
    reachesClose: reached.includes("activity:close"),
    clean: check(organisation).findings.filter((finding) => finding.severity === "error").length,
    broken: check(link(unaccountable)).findings.some((finding) => finding.rule === "raci/no-accountable"),
    rules: [...rules].length > 50,
    schema: designJsonSchema().$schema,
    authoring: [typeof defineDesign, typeof defineRule],
  };
}
