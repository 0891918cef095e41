/** Texts that make a careless reader slow, large, or overflow its stack; each of about `size` characters. */
export const hardTexts: Readonly<Record<string, (size: number) => string>> = {
  "brackets that open": (size) => "[".repeat(size),
  "braces that open": (size) => "{".repeat(size),
  "maps in maps": (size) => '{"a":'.repeat(size / 5),
  "brackets that close": (size) => "]\n".repeat(size / 2),
  "lists in one line": (size) => "- ".repeat(size / 2),
  "keys in one line": (size) => "a: ".repeat(size / 3),
  "question marks": (size) => "? ".repeat(size / 2),
  "deeper with each line": (size) =>
    Array.from({ length: Math.sqrt(2 * size) }, (_, at) => `${" ".repeat(at)}a:`).join("\n"),
  "lists that are not closed": (size) => "a: [\n".repeat(size / 5),
  "quotes that are not closed": (size) => "a: 'x\n".repeat(size / 6),
  quotes: (size) => '"'.repeat(size),
  colons: (size) => ":".repeat(size),
  "colons in a list": (size) => `[${": ".repeat(size / 2)}`,
  commas: (size) => `[${",".repeat(size)}]`,
  spaces: (size) => `a: b${" ".repeat(size)}c`,
  "lines of spaces": (size) => `a:\n${"   \n".repeat(size / 4)} b`,
  tabs: (size) => `a:\n${"\t\n".repeat(size / 2)}`,
  newlines: (size) => "\n".repeat(size),
  comments: (size) => `${"# x\n".repeat(size / 4)}a: 1`,
  "comments behind items": (size) => "a #\n".repeat(size / 4),
  "a long key": (size) => `${"k".repeat(size)}: 1`,
  "a long key in quotes": (size) => `"${"k".repeat(size)}": 1`,
  "a long text": (size) => `orgproof: ${"k ".repeat(size / 2)}`,
  "a long number": (size) => `{"a": ${"1".repeat(size)}x}`,
  backslashes: (size) => `{"a": "${"\\".repeat(size)}`,
  "control characters": (size) => `{"a": "${"\t".repeat(size)}"}`,
  documents: (size) => "---\n".repeat(size / 4),
  directives: (size) => "%a\n".repeat(size / 3),
  tags: (size) => "!a ".repeat(size / 3),
  anchors: (size) => "&a ".repeat(size / 3),
  "many anchors": (size) => Array.from({ length: size / 10 }, (_, at) => `a${at}: &a${at} x`).join("\n"),
  aliases: (size) => `a: &a x\nb: [${"*a,".repeat(size / 3)}]`,
  "merge keys": (size) =>
    `a: &a { x: 1 }\n${Array.from({ length: size / 20 }, (_, at) => `b${at}: { <<: *a }`).join("\n")}`,
  "a merge of many": (size) => `a: &a { x: 1 }\nb: { <<: [${"*a,".repeat(size / 3)}] }`,
  "a folded text": (size) => `a: >\n${"  b\n".repeat(size / 4)}`,
  "unknown keys": (size) => `{${Array.from({ length: size / 10 }, (_, at) => `"k${at}":1`).join()}}`,
  "equal keys": (size) => `{"orgproof":1,"units":{${'"a":{},'.repeat(size / 7)}"b":{}},"activities":{}}`,
  "equal keys in YAML": (size) => `orgproof: 1\nunits:\n${"  a:\n".repeat(size / 5)}`,
  "a long line of parents": (size) =>
    JSON.stringify({
      orgproof: 1,
      units: Object.fromEntries(
        Array.from({ length: size / 40 }, (_, at) => [`u${at}`, at === 0 ? {} : { parent: `u${at - 1}` }]),
      ),
      activities: {},
      interfaces: Array.from({ length: size / 50 }, (_, at) => ({ between: ["u0", `u${at + 1}`] })),
    }),
  "a constraint of one activity many times": (size) =>
    JSON.stringify({
      orgproof: 1,
      units: {},
      activities: { x: {} },
      constraints: [{ separate: Array(size / 4).fill("x") }],
    }),
  "a constraint of many activities that there are not": (size) =>
    JSON.stringify({
      orgproof: 1,
      units: {},
      activities: {},
      constraints: [{ bind: Array.from({ length: size / 10 }, (_, at) => `x${at}`) }],
    }),
  "a long id above many faults": (size) =>
    JSON.stringify({
      orgproof: 1,
      units: {},
      activities: { ["k".repeat(size / 2)]: { needs: Array(size / 20).fill("a b") } },
    }),
  "scores of many strangers": (size) =>
    JSON.stringify({
      orgproof: 1,
      units: {
        a: {},
        b: {},
        ...Object.fromEntries(Array.from({ length: size / 30 }, (_, at) => [`u${at}`, {}])),
      },
      activities: {},
      interfaces: [
        {
          between: ["a", "b"],
          perceived: Object.fromEntries(Array.from({ length: size / 30 }, (_, at) => [`u${at}`, 50])),
        },
      ],
    }),
  "a long cycle": (size) =>
    JSON.stringify({
      orgproof: 1,
      units: Object.fromEntries(
        Array.from({ length: size / 25 }, (_, at, { length } = { length: Math.floor(size / 25) }) => [
          `u${at}`,
          { parent: `u${(at + 1) % length}` },
        ]),
      ),
      activities: {},
    }),
};
