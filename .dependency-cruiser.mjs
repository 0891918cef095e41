/**
 * The arrows of the house, checked by `npm run layers` and by tests/architecture. Arrows go down only:
 *
 *   cli > pages > formats > expect > measures > session > change > check > rules > level > graph > organisation > findings > model
 *
 * with messages beside check (words for findings) and testing at the side (for our users' tests).
 * Each rule says why it is there and what to do instead. tests/architecture/layers.test.ts plants one fault for each of them.
 */

/** Each room, and the rooms that it must not know. */
const above = {
  model:
    "findings|organisation|graph|rules|level|check|change|session|measures|expect|messages|formats|pages|testing|cli",
  findings:
    "organisation|graph|rules|level|check|change|session|measures|expect|messages|formats|pages|testing|cli",
  organisation: "graph|rules|level|check|change|session|measures|expect|messages|formats|pages|testing|cli",
  graph: "rules|level|check|change|session|measures|expect|messages|formats|pages|testing|cli",
  rules: "check|change|session|measures|expect|messages|formats|pages|testing|cli",
  level: "rules|check|change|session|measures|expect|messages|formats|pages|testing|cli",
  messages: "organisation|graph|check|change|session|measures|expect|formats|pages|testing|cli",
  check: "change|session|measures|expect|formats|pages|testing|cli",
  change: "session|measures|expect|formats|pages|testing|cli",
  session: "measures|expect|formats|pages|testing|cli",
  measures: "expect|formats|pages|testing|cli",
  expect: "formats|pages|testing|cli",
  formats: "pages|testing|cli",
  pages: "testing|cli",
  testing: "cli",
  cli: "testing",
};

const reasons = {
  model:
    "The model is what a design is, and stands on its own: it can be read, typed and published as a schema without the checker. Way out: if the model needs something from above, that thing is part of the model, or the caller passes it in.",
  findings:
    "A finding is plain data about a design, made before anything is linked or judged. Way out: put the facts that the finding needs into its parameters.",
  organisation:
    "Linking turns ids into elements and judges nothing. Way out: let the rule or criterion ask the organisation, not the other way round.",
  graph:
    "Graphs answer questions about the organisation and know nothing of who asks. Way out: pass what the question needs as arguments.",
  rules:
    "A rule sees the linked organisation, its graphs, its levels and findings, so that it can be tested with a design alone. Way out: what a rule is told by its caller (options, profile) comes in its context.",
  level:
    "Levels are inferred from the organisation, not from what rules said of it, so that config cannot change a level. Way out: share the question by moving it down into organisation/ or graph/.",
  messages:
    "Words are looked up by key and parameters, and nothing else. Way out: make the value a parameter of the finding.",
  check:
    "Checking ends in a CheckResult, whatever becomes of it then. Way out: exporters take the result as their argument.",
  change:
    "Changes are made to designs, not to texts. Way out: the format applies the patch that the change returns.",
  session:
    "A session tells of a design after each edit, and keeps what it knows to itself. Way out: whoever shows it gets the changes as data.",
  measures:
    "A measure is a number with what it rests on, whoever asks for it. Way out: the format puts it into words, the expectation compares it.",
  expect:
    "Expectations are held against designs, wherever they were read from. Way out: the format reads the text and shows the report.",
  formats:
    "Formats read and write text and bytes for any caller, a browser too. Way out: arguments, files and colours come in from cli/ as parameters.",
  pages:
    "Pages show what was found, in any browser and without one. Way out: what they show is an argument, made by the caller.",
  testing: "The test kit is a library for other people's tests. Way out: test the command line in tests/cli.",
  cli: "The command line may not load fast-check, which most users do not have. Way out: move what both need down a room.",
};

const layers = Object.entries(above).map(([room, forbidden]) => ({
  name: `${room}-looks-down`,
  severity: "error",
  comment: reasons[room],
  from: { path: `^src/${room}/` },
  to: { path: `^src/(${forbidden})/` },
}));

/** Packages that live in one place. `type` imports count too: a type in a signature is a promise to the reader. */
const kept = (name, packages, rooms, comment) => ({
  name,
  severity: "error",
  comment,
  from: { path: "^src/", pathNot: rooms },
  to: { path: `(^|/)node_modules/(${packages})` },
});

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: [
    ...layers,
    {
      name: "node-only-in-cli",
      severity: "error",
      comment:
        "The core runs in browsers, workers and sandboxes, so only cli/ may import from Node. Way out: let the caller read the file and pass the text.",
      from: { path: "^src/", pathNot: "^src/cli/" },
      to: { dependencyTypes: ["core"] },
    },
    kept(
      "graphology-stays-in-graph",
      "graphology[^/]*",
      "^src/graph/",
      "References of the linked organisation answer most questions; only graph/ builds graphs, so the library can be changed in one room. Way out: add a function to graph/ that answers the question.",
    ),
    kept(
      "fast-check-stays-in-testing",
      "fast-check",
      "^src/testing/",
      "fast-check is an optional peer: only users of orgproof/testing have it. Way out: put arbitraries and laws into testing/.",
    ),
    kept(
      "yaml-stays-in-its-format",
      "yaml",
      "^src/formats/yaml([/.]|-)",
      "One room knows how YAML keeps places and what it may not do to us. Way out: take the parsed value and its places as arguments.",
    ),
    kept(
      "table-parsers-stay-in-their-format",
      "(papaparse|@types/papaparse|mdast[^/]*|@types/mdast|micromark[^/]*|fflate|htmlparser2)",
      "^src/(formats/table|pages/studio/share)/",
      "Parsers are heavy and loaded on first use. Way out: read a grid of cells from formats/table.",
    ),
    kept(
      "bpmn-parsers-stay-in-their-format",
      "(bpmn-moddle|moddle|moddle-xml|saxen)",
      "^src/formats/bpmn/",
      "What XML may do to us is known in one room, and its parser is loaded on first use. Way out: call importBpmn of formats/bpmn, or let that room read what is needed.",
    ),
    kept(
      "layout-stays-with-pictures",
      "(elkjs|@resvg)",
      "^src/formats/svg/",
      "A layout and a painter weigh megabytes, and are loaded when something is drawn. Way out: call organisationToSvg or svgToPng of formats/svg.",
    ),
    kept(
      "preact-stays-in-pages",
      "preact[^/]*",
      "^src/pages/",
      "Only pages are made of elements; everything else is data and text. Way out: call a function of pages/ that returns the whole page.",
    ),
    kept(
      "terminal-stays-in-cli",
      "(commander|jiti)",
      "^src/cli/",
      "Arguments, colours and loading a config's code belong to the process, not to the library. Way out: return data and let cli/ show it.",
    ),
    {
      name: "rules-do-not-know-each-other",
      severity: "error",
      comment:
        "Each rule can be read, switched off and deleted alone. Way out: what two rules share is a factory at the top of src/rules, or a question for organisation/ or graph/.",
      from: { path: "^src/rules/[^/]+/" },
      to: { path: "^src/rules/[^/]+/" },
    },
    {
      name: "criteria-do-not-know-each-other",
      severity: "error",
      comment:
        "Each criterion can be read, moved to another level and deleted alone. Way out: what two criteria share is a question for level/between.ts, organisation/ or graph/.",
      from: { path: "^src/level/criteria/" },
      to: { path: "^src/level/criteria/" },
    },
    {
      name: "only-the-registry-lists-rules",
      severity: "error",
      comment:
        "The registry is the one list of rules; whatever else needs a rule asks it by id or gets it passed. Way out: import src/rules/registry.ts, or move the shared part to the top of src/rules.",
      from: { path: "^src/", pathNot: "^src/rules/(registry\\.ts$|[^/]+/)" },
      to: { path: "^src/rules/[^/]+/" },
    },
    {
      name: "doors-are-for-outsiders",
      severity: "error",
      comment:
        "An index.ts is a public door. Inside the house it hides where things come from and makes cycles. Way out: import the file that has the export.",
      from: { path: "^src/" },
      to: { path: ["^src/index\\.ts$", "^src/[^/]+/index\\.ts$"] },
    },
    {
      name: "no-circular",
      severity: "error",
      comment:
        "Files in a cycle can only be understood together, and their order of evaluation is luck. Way out: move what both need, often a type, into a file of its own below both.",
      from: { path: "^src/" },
      to: { circular: true },
    },
    {
      name: "no-orphans",
      severity: "error",
      comment:
        "Nobody imports this file and it imports nothing: forgotten, or not yet registered. Way out: use it or delete it.",
      from: { path: "^src/", orphan: true },
      to: {},
    },
    {
      name: "not-to-unresolvable",
      severity: "error",
      comment: "The import leads nowhere. Way out: mend the path, or install the package.",
      from: { path: "^src/" },
      to: { couldNotResolve: true },
    },
    {
      name: "shipped-code-needs-shipped-packages",
      severity: "error",
      comment:
        "Our users do not get devDependencies. Way out: make it a dependency; or, if it comes as ESM only, add it to `bundled` in tsup.config.ts and here.",
      from: { path: "^src/" },
      to: {
        dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown"],
        dependencyTypesNot: ["npm", "npm-peer", "type-only"],
        pathNot:
          "node_modules/(mdast-util-[^/]+|micromark[^/]*|string-width|htmlparser2|bpmn-moddle|saxen|preact[^/]*|@codemirror/[^/]+|@lezer/[^/]+|@types/[^/]+)/",
      },
    },
    {
      name: "nothing-leaves-src",
      severity: "error",
      comment:
        "Shipped code does not import tests, examples or build files. Way out: move what it needs into src.",
      from: { path: "^src/" },
      to: { path: "^(tests|examples|docs|dist)/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^dist/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
