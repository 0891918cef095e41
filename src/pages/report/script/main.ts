import { answerFindings } from "./answer-findings.ts";
import { answerPicture } from "./answer-picture.ts";
import { foldMatrix } from "./fold-matrix.ts";
import { followContents } from "./follow-contents.ts";
import { openTargets } from "./open-targets.ts";
import { unfoldOnPaper } from "./unfold-on-paper.ts";

/* What makes a report answer. Without it everything can be read, and what it would need is not shown. */
document.documentElement.classList.add("scripted");
answerFindings();
for (const picture of document.querySelectorAll<HTMLElement>("[data-picture]")) answerPicture(picture);
foldMatrix();
followContents();
unfoldOnPaper();
openTargets();
