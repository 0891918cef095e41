import type { Failure } from "../../change/failure.ts";
import type { FailureEffect } from "../../change/faults/failure-effect.ts";
import type { LevelInShort } from "../../check/levels-in-short.ts";
import type { CheckResult, CheckVerdict } from "../../check/result.ts";
import type { QuestionReport } from "../../check/word-question.ts";
import type { RelationshipReport } from "../../check/word-relationship.ts";
import type { Finding, PatchOperation } from "../../findings/finding.ts";
import type { AboutWord } from "../../formats/completion/about-word.ts";
import type { Completions } from "../../formats/completion/complete-design.ts";
import type { Matrix } from "../../formats/matrix.ts";
import type { PictureView } from "../../formats/svg/views.ts";
import type { Locale } from "../../messages/language.ts";

/** A part of the text: offsets in UTF-16 units. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** A finding, and the part of the text that it is about. */
export interface PlacedFinding extends Finding {
  readonly range: Range;
}

/** What the studio shows of a text. */
export interface Look {
  /** Whether the text is a design; where it is not, the findings say why. */
  readonly isReadable: boolean;
  readonly name: string | null;
  readonly verdict: CheckVerdict | "unreadable";
  readonly counts: CheckResult["counts"] | null;
  readonly findings: readonly PlacedFinding[];
  readonly activities: number;
  /** How long it took, in milliseconds. */
  readonly took: number;
}

/** Something that can be switched off, by its name. */
export interface Switch extends Failure {
  readonly name: string;
}

/** What becomes of the design when what is switched off is gone. */
export interface WhatIf {
  readonly switches: readonly Switch[];
  readonly effect: FailureEffect | null;
}

/** What is made of a design to be saved, besides its own text. */
export type FileKind = "json" | "workbook" | "report";

/** A file to be saved. */
export interface MadeFile {
  readonly bytes: Uint8Array;
  readonly type: string;
}

/** A text that came of an edit or a file; or why none did. */
export type Made =
  | { readonly text: string; readonly notes: readonly string[] }
  | { readonly problem: string };

interface Said {
  readonly text: string;
  readonly locale: Locale;
}

/** What the page asks of the engine, by kind, and what it gets. Every request brings the whole text, so that none hangs on another. */
export interface Exchange {
  look: { asks: Said; gets: Look };
  levels: { asks: Said; gets: readonly LevelInShort[] | null };
  ladder: {
    asks: Said & { readonly between: readonly [string, string] };
    gets: RelationshipReport | null;
  };
  questions: {
    asks: Said & { readonly between: readonly [string, string] };
    gets: readonly QuestionReport[];
  };
  matrix: { asks: Said; gets: Matrix | null };
  picture: {
    asks: Said & { readonly view: PictureView; readonly theme: "light" | "dark" };
    gets: string | null;
  };
  whatIf: { asks: Said & { readonly gone: readonly Failure[] }; gets: WhatIf | null };
  complete: { asks: Said & { readonly offset: number }; gets: Completions | null };
  about: { asks: Said & { readonly offset: number }; gets: AboutWord | null };
  edit: { asks: Said & { readonly patch: readonly PatchOperation[] }; gets: Made };
  open: {
    asks: { readonly name: string; readonly bytes: Uint8Array; readonly locale: Locale };
    gets: Made;
  };
  save: { asks: Said & { readonly as: FileKind }; gets: MadeFile | null };
}

export type RequestKind = keyof Exchange;

export type EngineRequest = {
  [Kind in RequestKind]: { readonly id: number; readonly kind: Kind; readonly asks: Exchange[Kind]["asks"] };
}[RequestKind];

export type EngineReply =
  | { readonly id: number; readonly gets: Exchange[RequestKind]["gets"] }
  | { readonly id: number; readonly failed: string };
