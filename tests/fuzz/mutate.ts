import type { Chance } from "./chance.ts";
import { intruders } from "./scraps.ts";

type Mutation = (text: string, chance: Chance) => string;

/** Where a token begins, mostly: an end of a word is where texts break in meaning. */
function place(text: string, chance: Chance): number {
  const at = chance.number(text.length + 1);
  if (chance.once(3)) return at;
  const next = text.slice(at, at + 60).search(/(?<=\w)(?=\W)|(?<=\W)(?=\w)|\n/);
  return next < 0 ? at : at + next;
}

function span(text: string, chance: Chance, longest: number): readonly [number, number] {
  const from = place(text, chance);
  return [from, Math.min(text.length, from + 1 + chance.number(longest))];
}

const insert = (text: string, at: number, put: string) => text.slice(0, at) + put + text.slice(at);

/** A bomb of aliases: each list holds the one before it several times. */
function bomb(chance: Chance): string {
  const [depth, width] = [1 + chance.number(12), 2 + chance.number(9)];
  const [open, close] = chance.once(2) ? ["[", "]"] : ["{ <<: [", "] }"];
  const lines = Array.from(
    { length: depth },
    (_, at) => `b${at + 1}: &b${at + 1} ${open}${Array(width).fill(`*b${at}`).join(", ")}${close}`,
  );
  return `\nb0: &b0 { x: 1 }\n${lines.join("\n")}\n`;
}

const nests = [
  ["[", "]"],
  ["{a: ", "}"],
  ['{"a":', "}"],
  ["- ", ""],
  ["a: ", ""],
  ["> ", ""],
  ["**", "**"],
  ["(", ")"],
] as const;

const mutations: readonly Mutation[] = [
  (text, chance) => text.slice(0, place(text, chance)),
  (text, chance) => text.slice(place(text, chance)),
  function cut(text, chance) {
    const [from, to] = span(text, chance, 30);
    return text.slice(0, from) + text.slice(to);
  },
  function repeat(text, chance) {
    const [from, to] = span(text, chance, 40);
    return insert(text, to, text.slice(from, to).repeat(1 + chance.number(chance.once(10) ? 60 : 3)));
  },
  function move(text, chance) {
    const [from, to] = span(text, chance, 40);
    const rest = text.slice(0, from) + text.slice(to);
    return insert(rest, place(rest, chance), text.slice(from, to));
  },
  function swapLines(text, chance) {
    const lines = text.split("\n");
    const [a, b] = [chance.number(lines.length), chance.number(lines.length)];
    return lines.map((line, at) => (at === a ? lines[b] : at === b ? lines[a] : line)).join("\n");
  },
  function swapWords(text, chance) {
    const words = text.match(/[\p{L}\d_/-]+/gu);
    if (!words) return text;
    const [word, other] = [chance.pick(words), chance.pick(words)];
    const every = chance.once(3);
    return every ? text.replaceAll(word, () => other) : text.replace(word, () => other);
  },
  (text, chance) => insert(text, place(text, chance), chance.pick(intruders)),
  (text, chance) => insert(text, place(text, chance), chance.pick(intruders)),
  function replaceWord(text, chance) {
    const words = text.match(/[\p{L}\d_/-]+/gu);
    return words ? text.replace(chance.pick(words), () => chance.pick(intruders)) : text;
  },
  function indent(text, chance) {
    const lines = text.split("\n");
    const at = chance.number(lines.length);
    const more = chance.pick(["  ", " ", "\t", "- ", "", "\u00a0"]);
    return lines
      .map((line, each) => (each === at ? more + (more ? line : line.trimStart()) : line))
      .join("\n");
  },
  function nest(text, chance) {
    const [from, to] = span(text, chance, 20);
    const [open, close] = chance.pick(nests);
    const depth = chance.once(4) ? 60 + chance.number(10) : 1 + chance.number(200);
    return (
      text.slice(0, from) + open.repeat(depth) + text.slice(from, to) + close.repeat(depth) + text.slice(to)
    );
  },
  (text, chance) => insert(text, place(text, chance), bomb(chance)),
  (text, chance) => insert(text, chance.once(2) ? 0 : place(text, chance), "\ufeff"),
  (text, chance) => text.replaceAll("\n", chance.pick(["\r\n", "\r", "\u2028", "\n\n", " "])),
  function changeCharacter(text, chance) {
    const at = chance.number(text.length + 1);
    const code = chance.once(2) ? chance.number(128) : chance.number(65_536);
    return text.slice(0, at) + String.fromCharCode(code) + text.slice(at + 1);
  },
];

/** The text with a few things done to it that somebody, or something, might do. */
export function mutate(text: string, chance: Chance): string {
  let done = text;
  for (let left = 1 + chance.number(4); left > 0; left -= 1) done = chance.pick(mutations)(done, chance);
  return done.length > 6000 ? done.slice(0, 6000) : done;
}

/** The bytes of a text, some of them damaged. */
export function damage(text: string, chance: Chance): Uint8Array {
  const bytes = new TextEncoder().encode(text);
  if (chance.once(8)) {
    // in UTF-16, with its mark or without
    const wide = new Uint8Array(2 + 2 * text.length);
    if (chance.once(2)) wide.set([0xff, 0xfe]);
    for (let at = 0; at < text.length; at += 1) wide[2 + 2 * at] = text.charCodeAt(at);
    return wide;
  }
  for (let left = chance.number(3); left > 0 && bytes.length > 0; left -= 1)
    bytes[chance.number(bytes.length)] = chance.number(256);
  return chance.once(3) ? bytes.subarray(0, chance.number(bytes.length + 1)) : bytes;
}
