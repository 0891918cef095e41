import { hostileTexts } from "../model/hostile-text.ts";

/** Signs and words out of which texts of a format are made. */
export const yamlScraps = [
  ..."{}[],:-?#&*!|>'\"%@`\\\n \t~<",
  ...'\n  |\n    |: |- |<<: |&a |*a|!!str |---\n|...\n|\r\n|orgproof: 1\n|units:|activities:\n|"a"|a|1|null|none|\\u00|\\x|? |!!binary |!!set |!!omap |&a [*a]|[*a,*a]'.split(
    /(?<!\\)\|/,
  ),
  "__proto__",
  "constructor",
];

export const jsonScraps = [
  ...'{}[],:"\\ \n\t-+.eE0123',
  '"orgproof":1,',
  '"units":{',
  '"activities":{',
  '"__proto__":{',
  '"constructor":',
  '"a":{}',
  "null",
  "true",
  "fals",
  "1e999",
  "-0",
  "\\ud800",
  "\\u0000",
  "//",
  "/*",
  "NaN",
];

export const tableScraps = [
  "|",
  " | ",
  "| ",
  "|---|---|---|\n",
  ...'|--- |:-: R A C I A/R ** ` [ ]( ) <br> <sup> </table> <table><tr><td> <!-- # - > ``` , ; \t " "" \r\n Task Responsible Accountable = : А С — ✅ مسئول \u200c \0 \ud800 __proto__ constructor none'.split(
    " ",
  ),
  "\n",
  "\n\n",
  "| Task | PM | Dev |\n|---|---|---|\n| a | R | A |\n",
  "Task,PM,Dev\na,R,A\n",
  " ",
];

export const configScraps = [
  ...yamlScraps,
  "rules: ",
  "raci/*: ",
  "error",
  "off",
  "preset: all\n",
  "profile: ",
  "patterns: ",
  "unknownAs: ",
  "locale: fa\n",
  "now: 2026-01-01\n",
];

/** What is put into a text that made sense before. */
export const intruders = [
  ...hostileTexts,
  ..."{ } [ ] ( ) < > , : ; | = # ' \" ` ~ ! & * \\".split(" "),
  // numbers at and past their ends
  "1e308",
  "1e999",
  "-1e999",
  "9007199254740993",
  "0.1e-400",
  "9".repeat(400),
  "0x",
  ".nan",
  "P99999999999Y",
  "P1.5D",
  "-P1D",
  // marks that turn the direction, and others that nobody sees
  ..."\u202a \u202b \u202d \u202e \u202c \u2066 \u2067 \u2068 \u2069 \u061c \u200e \u200f \u200b \u2060 \u00ad \ufeff \u2029 \u0000 \u0001 \u0008 \u000b \u000c \u001b \u007f \u0085 \u009f \ud83d \udc00 \udbff\udfff".split(
    " ",
  ),
  // keys that every object has
  ..."__proto__ constructor prototype toString valueOf hasOwnProperty __defineGetter__ then toJSON length".split(
    " ",
  ),
  "__proto__: { polluted: 1 }\n",
  '"__proto__":{"polluted":1},',
  "constructor: { prototype: { polluted: 1 } }\n",
  "<<: { __proto__: { polluted: 1 } }\n",
  "&a ",
  "*a",
  "&a [*a]",
  "<<: *a\n",
  "!!js/function x",
  "\n---\n",
  "\n",
  "\n  ",
  "\r\n",
  "\t",
] as const;

export const bpmnScraps = [
  ...`< > / = " ' & &amp; &#10; &#x1F600; <!-- --> <![CDATA[ ]]> <? ?> <!DOCTYPE id="x" name="" name="X" : xmlns:a="u" __proto__ constructor \0 \ud800 \ufeff`.split(
    " ",
  ),
  "\n",
  '<task id="x" name="X"/>',
  "<task>",
  "</task>",
  '<subProcess id="s">',
  "</subProcess>",
  '<lane name="Clerk"><flowNodeRef>x</flowNodeRef></lane>',
  "<childLaneSet>",
  "</childLaneSet>",
  '<sequenceFlow sourceRef="x" targetRef="y"/>',
  '<messageFlow sourceRef="x" targetRef="y"/>',
  '<exclusiveGateway id="g" name="?"/>',
  '<boundaryEvent attachedToRef="x"/>',
  '<dataObjectReference id="d" name="D"/>',
  "<extensionElements>",
  "</extensionElements>",
];
