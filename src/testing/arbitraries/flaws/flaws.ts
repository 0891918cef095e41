import { backedLetterFlaws } from "./backed-letter-flaws.ts";
import type { Flaws } from "./flaw.ts";
import { handoffFlaws } from "./handoff-flaws.ts";
import { ignoreFlaws } from "./ignore-flaws.ts";
import { interfaceFlaws } from "./interface-flaws.ts";
import { knowledgeFlaws } from "./knowledge-flaws.ts";
import { loadFlaws } from "./load-flaws.ts";
import { meetingFlaws } from "./meeting-flaws.ts";
import { ownershipFlaws } from "./ownership-flaws.ts";
import { powerFlaws } from "./power-flaws.ts";
import { raciFlaws } from "./raci-flaws.ts";
import { structureFlaws } from "./structure-flaws.ts";

/** How the defect that a rule finds is planted in the sound design, for each rule that comes with the package. */
export const flaws: Flaws = {
  ...raciFlaws,
  ...loadFlaws,
  ...backedLetterFlaws,
  ...ownershipFlaws,
  ...handoffFlaws,
  ...powerFlaws,
  ...meetingFlaws,
  ...knowledgeFlaws,
  ...interfaceFlaws,
  ...structureFlaws,
  ...ignoreFlaws,
};
