import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { transformSync } from "esbuild";
import ts from "typescript";

/* A piece of the transpiled program that stays or goes as one. */
interface Piece {
  readonly text: string;
  /** Names that it declares; a piece without any is needed anyway. */
  readonly declares: readonly string[];
  readonly uses: Uses;
  /** What it adds to a class, and which. */
  readonly member?: { readonly name: string; readonly of: Class };
  /** The class that it begins. */
  readonly begins?: Class;
}

interface Class {
  readonly id: string;
  readonly above: string | undefined;
}

interface Uses {
  readonly names: ReadonlySet<string>;
  /** Names behind a dot, and strings that could be such. */
  readonly properties: ReadonlySet<string>;
}

/*
 * Classes that no layout of ours makes one of: those of other algorithms; those that only an option chooses which we never set; those for ports, comments and graphs in
 * graphs, which our graphs do not have; and those with which its library reads XML and models that are not compiled.
 */
const unmade = new Set(
  `BoxLayoutProvider FixedLayoutProvider RandomLayoutProvider
  SplineEdgeRouter FinalSplineBendpointsCalculator SplineSelfLoopRouter PolylineEdgeRouter PolylineSelfLoopRouter
  LinearSegmentsNodePlacer InteractiveNodePlacer SimpleNodePlacer NodePromotion HorizontalGraphCompactor
  MinWidthLayerer StretchWidthLayerer CoffmanGrahamLayerer DepthFirstModelOrderLayerer BreadthFirstModelOrderLayerer InteractiveLayerer
  LongestPathLayerer LongestPathSourceLayerer DFSNodeOrderCycleBreaker BFSNodeOrderCycleBreaker SCCNodeTypeCycleBreaker SCConnectivity
  InteractiveCycleBreaker DepthFirstCycleBreaker ModelOrderCycleBreaker GreedyModelOrderCycleBreaker InteractiveCrossingMinimizer
  ModelOrderBarycenterHeuristic MedianHeuristic SemiInteractiveCrossMinProcessor BreakingPointInserter BreakingPointProcessor
  BreakingPointRemover SingleEdgeGraphWrapper AlternatingLayerUnzipper HighDegreeNodeLayeringProcessor HypernodesProcessor
  CommentPreprocessor CommentPostprocessor CommentNodeMarginCalculator InteractiveExternalPortPositioner HierarchicalPortConstraintProcessor
  NorthSouthPortPreprocessor NorthSouthPortPostprocessor EdgeAwareScanlineConstraintCalculation NetworkSimplexCompaction LongestPathCompaction
  HierarchicalPortOrthogonalEdgeRouter HierarchicalPortDummySizeProcessor HierarchicalPortPositionProcessor HierarchicalNodeResizingProcessor
  XMLTypePackageImpl XMLTypeFactoryImpl XMLTypeDocumentRootImpl XMLTypeUtil$PatternMatcherImpl RegEx$RegularExpression
  RegEx$ParserForXMLSchema SimpleAnyTypeImpl ProcessingInstructionImpl EEnumImpl EEnumLiteralImpl BigDecimal BasicFeatureMap EStructuralFeatureImpl$InternalSettingDelegateMany`.split(
    /\s+/,
  ),
);

const nothing: Uses = { names: new Set(), properties: new Set() };

/* Called by JavaScript itself. */
const implicit = new Set(["toString", "valueOf", "toJSON", "length", "constructor", "prototype"]);

/**
 * The worker of elkjs with nothing but the layered algorithm. elkjs is Java that was made JavaScript, one statement a function, class or variable: what cannot be
 * reached from its start is left out, as are methods whose name nobody calls.
 */
export function slimElk(): string {
  const path = createRequire(import.meta.url).resolve("elkjs/lib/elk-worker.js");
  const whole = withoutDescriptions(onlyLayered(readFileSync(path, "utf8")));
  const kept = reached(piecesOf(whole)).map(({ text }) => text);
  return withShortNames(kept.join("\n"));
}

/** What its classes call their own becomes short; what is also a name of JavaScript, a key or a text stays. */
function withShortNames(source: string): string {
  const found = (pattern: RegExp) => new Set([...source.matchAll(pattern)].map(([, name = ""]) => name));
  const others = [found(/'([\w$]+)'/g), found(/[{,]\s*'?([\w$]+)'?:/g), names(), implicit];
  const own = [...found(/(?:^_|this|this\$static)\.([a-z][\w]*) = /gm)];
  const short = own.filter((name) => !others.some((other) => other.has(name)));
  const mangleProps = new RegExp(`^(?:${short.join("|")})$`);
  return transformSync(source, { mangleProps, target: "es2022", legalComments: "none" }).code;
}

/** The names that JavaScript and the browser bring, and those by which elkjs is spoken to. */
function names(): ReadonlySet<string> {
  const brought = [Object, Array, String, Number, Function, Map, Set, Date, RegExp, Error, Promise];
  const objects = [globalThis, Math, JSON, ...brought, ...brought.map(({ prototype }) => prototype)];
  const own = objects.flatMap((object) => Object.getOwnPropertyNames(object));
  return new Set([...own, "onmessage", "postMessage", "data", "dispatcher", "saveDispatch", "navigator"]);
}

/** Other algorithms are never registered. */
function onlyLayered(source: string): string {
  const from = source.indexOf(":$equals_5(alg, 'force')?");
  const to = source.indexOf(";\n", from);
  if (from < 0 || to < 0)
    throw new Error("elkjs is not built as it was: where its algorithms are registered was not found");
  return `${source.slice(0, from)}:void 0${source.slice(to)}`;
}

/** What options do is said to nobody. */
function withoutDescriptions(source: string): string {
  return source.replace(/, '[A-Z](?:[^'\\\n]|\\.){60,}'\)/g, ", '')");
}

function piecesOf(source: string): readonly Piece[] {
  const file = ts.createSourceFile("elk-worker.js", source, ts.ScriptTarget.ES2020, false, ts.ScriptKind.JS);
  let current: Class | undefined;
  return file.statements.flatMap((statement): readonly Piece[] => {
    const text = source.slice(statement.getStart(file), statement.end);
    if (ts.isEmptyStatement(statement)) return [];
    if (ts.isVariableStatement(statement)) {
      return statement.declarationList.declarations.map((declaration) => ({
        text: `var ${source.slice(declaration.getStart(file), declaration.end)};`,
        declares: [declaration.name.getText(file)],
        uses: usesOf(declaration.initializer),
      }));
    }
    if (ts.isFunctionDeclaration(statement)) {
      const name = statement.name?.text ?? "";
      // what makes one of it, in one of several ways
      if (unmade.has(name.replace(/_\d+$/, "")))
        return [
          {
            text: `function ${name}(){throw Error("left out of elkjs: ${name}")}`,
            declares: [name],
            uses: nothing,
          },
        ];
      return [{ text, declares: [name], uses: usesOf(statement) }];
    }
    const expression = ts.isExpressionStatement(statement) ? statement.expression : undefined;
    if (
      expression &&
      ts.isCallExpression(expression) &&
      expression.expression.getText(file) === "defineClass"
    ) {
      const [id, above, , ...makers] = expression.arguments.map((each) => each.getText(file));
      current = { id: id ?? "", above };
      if (makers.some((maker) => unmade.has(maker))) return [];
      return [{ text: `${text};`, declares: makers, uses: usesOf(expression), begins: current }];
    }
    const member = expression && memberOf(expression);
    if (member && current)
      return [
        {
          text: `${text};`,
          declares: [],
          uses: usesOf(member.value),
          member: { name: member.name, of: current },
        },
      ];
    return [{ text, declares: [], uses: usesOf(statement) }];
  });
}

/** The name and the value of `_.name = value`. */
function memberOf(
  expression: ts.Expression,
): { readonly name: string; readonly value: ts.Expression } | undefined {
  if (!ts.isBinaryExpression(expression) || !ts.isPropertyAccessExpression(expression.left)) return undefined;
  const { expression: object, name } = expression.left;
  return ts.isIdentifier(object) && object.text === "_"
    ? { name: name.text, value: expression.right }
    : undefined;
}

function usesOf(node: ts.Node | undefined): Uses {
  const [names, properties] = [new Set<string>(), new Set<string>()];
  const visit = (each: ts.Node): void => {
    if (ts.isPropertyAccessExpression(each)) {
      properties.add(each.name.text);
      visit(each.expression);
    } else if (ts.isIdentifier(each)) names.add(each.text);
    else {
      if (ts.isStringLiteral(each)) properties.add(each.text);
      ts.forEachChild(each, visit);
    }
  };
  if (node) visit(node);
  return { names, properties };
}

/** The pieces that can be reached from those that are needed anyway. */
function reached(pieces: readonly Piece[]): readonly Piece[] {
  const declaring = new Map<string, Piece[]>();
  const members = new Map<string, Piece[]>();
  const classes = new Map<string, Piece>();
  const push = (map: Map<string, Piece[]>, key: string, piece: Piece) =>
    map.get(key)?.push(piece) ?? map.set(key, [piece]);
  for (const piece of pieces) {
    if (piece.begins) classes.set(piece.begins.id, piece);
    // a class is there for those who make one of it, and needs all its makers
    for (const name of piece.declares) push(declaring, name, piece);
    if (piece.member) push(members, piece.member.name, piece);
  }
  const kept = new Set<Piece>();
  const known = new Set<string>();
  const live = new Set<string>();
  const called = new Set(implicit);
  const open: Piece[] = pieces.filter(
    ({ declares, member, begins }) => !begins && !member && declares.length === 0,
  );
  const keepMember = (piece: Piece) => {
    const { name, of } = piece.member ?? { name: "", of: undefined };
    if (of && live.has(of.id) && (called.has(name) || name.startsWith("$"))) open.push(piece);
  };
  const ofClass = new Map<string, Piece[]>();
  for (const piece of pieces) if (piece.member) push(ofClass, piece.member.of.id, piece);
  for (let piece = open.pop(); piece; piece = open.pop()) {
    if (kept.has(piece)) continue;
    kept.add(piece);
    if (piece.begins) {
      live.add(piece.begins.id);
      const above = piece.begins.above === undefined ? undefined : classes.get(piece.begins.above);
      if (above) open.push(above);
      ofClass.get(piece.begins.id)?.forEach(keepMember);
    }
    for (const name of piece.uses.names) {
      if (known.has(name)) continue;
      known.add(name);
      open.push(...(declaring.get(name) ?? []));
    }
    for (const name of piece.uses.properties) {
      if (called.has(name)) continue;
      called.add(name);
      members.get(name)?.forEach(keepMember);
    }
  }
  return pieces.filter((piece) => kept.has(piece));
}
