/**
 * A package whose module makes much before anybody calls it (`string-width` has all emojis looked up, which takes as long as checking a small design),
 * turned into one that makes it at the first call. For modules that give one function, and nothing else.
 */
export function runWhenCalled(source: string): string {
  const imports = /^import .*;$/gm;
  const body = source
    .replace(imports, "")
    .replace(/^export default function\b/m, "return function")
    // a literal is looked into by whoever parses its function, called or not
    .replace(/(?<=^const \w+ = )\/(.+)\/([a-z]*);$/gm, "new RegExp(String.raw`$1`, '$2');");
  if (/^(?:import|export)\b/m.test(body) || !/^return function\b/m.test(body)) {
    throw new Error("only a module that gives one function, and nothing else, can wait for its first call");
  }
  return `${source.match(imports)?.join("\n") ?? ""}
let called;
export default (...args) => (called ??= make())(...args);
function make() {
${body}
}
`;
}

/** The packages that wait. */
export const waiting = /\/node_modules\/string-width\/index\.js$/;
