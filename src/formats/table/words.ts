import type { Meaning } from "../../model/scheme.ts";
import { foldText } from "./fold-text.ts";

/*
 * How tables spell the letters out: English, German, French, Spanish, Portuguese, Italian, Dutch, Polish, Hungarian, Turkish, Vietnamese,
 * Russian, Persian, Arabic, Chinese, Japanese. A word means one thing only, as a whole cell or header.
 */
const spelled: Readonly<Partial<Record<Meaning, string>>> = {
  performs: `responsible; responsible party; doer; performer; perform; performs; executor; driver; responsable; réalisateur; réalise; exécutant;
    verantwortlich; verantwortlicher; durchführungsverantwortlich; durchführend; ausführend; zuständig; encargado; ejecutor; responsável;
    executante; responsabile; esecutore; verantwoordelijk; uitvoerend; odpowiedzialny; wykonawca; felelős; végrehajtó; sorumlu;
    thực hiện; người thực hiện; chịu trách nhiệm thực hiện; исполнитель; ответственный; ответственный исполнитель; исполняет;
    مسئول; مسوول; مسئول انجام; مسئول اجرا; مجری; انجام‌دهنده; مسؤول; المسؤول; المنفذ; 负责; 负责人; 执行; 执行人; 執行; 実行責任者; 担当; 担当者`,
  answers: `accountable; accountable party; approver; approbateur; autorité; redevable; garant; rechenschaftspflichtig; gesamtverantwortlich;
    ergebnisverantwortlich; aprobador; rinde cuentas; quien rinde cuentas; autoridad; aprovador; autoridade; presta contas; approvatore;
    responsabile finale; eindverantwoordelijk; rozliczany; zatwierdzający; számonkérhető; elszámoltatható; jóváhagyó; hesap veren;
    hesap verebilir; onaylayan; phê duyệt; người phê duyệt; giải trình; chịu trách nhiệm cuối; chịu trách nhiệm giải trình;
    chịu trách nhiệm cuối cùng; подотчётный; утверждающий; утверждает; несёт ответственность; پاسخگو; پاسخ‌گو; پاسخگوی نهایی; تصویب‌کننده;
    المساءل; مساءل; محاسب; 问责; 批准; 批准人; 审批; 説明責任者; 承認者`,
  advises: `consulted; consult; consultant; contributor; contributors; consulté; consultée; konsultiert; zu konsultieren; beratend; berater; befragt;
    consultado; a consultar; consultato; geraadpleegd; konsultowany; konzultált; konzultálandó; bevont; danışılan; được hỏi; tham vấn;
    được tham vấn; tư vấn; консультант; консультируемый; консультирует; مشاور; طرف مشورت; مورد مشورت; مشورت‌دهنده; مشورت‌شونده; مستشار;
    咨询; 被咨询; 諮詢; 協議先; 相談先`,
  told: `informed; inform; informé; informée; informiert; zu informieren; informado; informato; geïnformeerd; informowany; tájékoztatott;
    tájékoztatandó; informált; bilgilendirilen; được thông báo; được biết; thông báo; информируемый; информирован; информируется;
    مطلع; آگاه; اطلاع‌یابنده; در جریان; المطلع; 知会; 告知; 通知; 被告知; 報告先; 情報提供先`,
  supports: `support; supporting; supportive; supporter; supports; soutien; unterstützend; unterstützt; unterstützung; unterstützer; apoyo;
    soporte; apoio; suporte; supporto; ondersteunend; wspierający; támogató; támogatás; destek; hỗ trợ; поддержка; поддерживает;
    پشتیبان; حمایت‌کننده; پشتیبانی; 支持; 支援`,
  verifies:
    "verify; verifier; verifies; verifiziert; vérificateur; verificador; verificatore; prüfer; ellenőrző; проверяющий; بازبین; وارسی‌کننده",
  "signs-off": "sign off; signs off; signatory; signataire; signatario; امضاکننده",
  vetoes: "veto; vetoes",
  "backs-up": "backup; back up; stand in; deputy; stellvertreter; vertretung; suplente; substitut; جانشین",
  out: "omitted; out of the loop; not involved; excluded",
};

/* What legends say of a letter beyond its word. A star stands for any ending. */
const said: Readonly<Partial<Record<Meaning | "responsible", string>>> = {
  responsible: `responsib*; responsable; responsabil*; responsáve*; verantwortlich*; verantwoordelijk*; ответствен*; مسئول; مسوول; chịu trách nhiệm;
    felelős*; odpowiedzialn*; sorumlu*; 负责; 責任`,
  performs: `does the work; do the work; executes; execute; carries out; performs; performs the work; implements; works on; doing the work; drives; driver;
    làm; esegue; ejecuta; executa; faz; doer; performer; executor; исполнитель; исполняет; végrehajt*; wykonawca; esecutore; ejecutor;
    executante; réalis*; durchführ*; ausführ*; uitvoer*; thực hiện; مجری; 执行; 執行; 実行; exécute; führt aus; führt durch; végzi; выполняет; انجام می‌دهد; انجام دهنده`,
  answers: `accountab*; answerable; approves; approver; approve; owns the outcome; decides; decide; decision maker; final decision; aprueba; aprova;
    approva; approuve; genehmigt; jóváhagy*; phê duyệt; утвержда*; تصویب; پاسخگویی`,
  advises: `consult*; advises; advisor; adviser; provides input; input; recommends; recommend; recommendation; gives advice; berät; được hỏi; مشورت`,
  told: `inform*; notified; kept up to date; kept informed; told; được biết; được thông báo; اطلاع`,
  supports: `assists; assist; assistant; helps; supports; support*; unterstütz*; soutien*; hỗ trợ; поддерж*; کمک; پشتیبان*`,
  verifies: `verif*; quality; quality review; quality reviewer; checks; reviews; reviewer; prüft; überprüft; vérif*; بررسی`,
  "signs-off": "signs off; sign off; signatory; signature; امضا*",
  vetoes: "veto*; agree; agrees; must agree",
  "backs-up": "backup*; back up; backs up; stand in; deputy; substitutes; جانشین",
  out: "omit*; out of the loop; not involved; excluded; no role",
};

type Said = Meaning | "responsible";

interface Phrase {
  readonly means: Said;
  readonly words: readonly string[];
  /** The last word may go on. */
  readonly stem: boolean;
}

function phrases(list: string): readonly string[] {
  return list.split(";").map((phrase) => phrase.trim());
}

const byWord: ReadonlyMap<string, Meaning> = new Map(
  (Object.entries(spelled) as [Meaning, string][]).flatMap(([meaning, list]) =>
    phrases(list).map((word) => [foldText(word), meaning] as const),
  ),
);

/* Languages have one word for those who perform and those who answer: in a legend the doer needs more words than that. */
const unsure: ReadonlySet<Said> = new Set<Said>(["responsible", "performs"]);

const allPhrases: readonly Phrase[] = (Object.entries(said) as [Said, string][]).flatMap(([means, list]) => {
  const own = unsure.has(means) ? "" : (spelled[means as Meaning] ?? "");
  return [...phrases(list), ...phrases(own)]
    .filter((phrase) => phrase !== "")
    .map((phrase) => ({ means, words: foldText(phrase).split(" "), stem: phrase.endsWith("*") }));
});

/* By the first two letters of the first word, so that a text asks few of them. */
const byStart = new Map<string, Phrase[]>();
for (const phrase of allPhrases) {
  const start = phrase.words[0]?.slice(0, 2) ?? "";
  byStart.set(start, [...(byStart.get(start) ?? []), phrase]);
}
/* Chinese and Japanese write no spaces: these may stand anywhere. */
const spaceless = allPhrases.filter(({ words: [word = ""] }) => /^\p{Script=Han}/u.test(word));

/** What a cell or header means that holds nothing but a letter's word: `Responsible`, `پاسخگو`. */
export function meaningOfWord(text: string): Meaning | undefined {
  return byWord.get(foldText(text));
}

/** All words that mean something as a whole cell, folded: for the nearest one to a misspelt word. */
export function knownWords(): Iterable<string> {
  return byWord.keys();
}

/**
 * What a legend's text speaks of, first mention first. `responsible` is said apart: languages use one word for those who perform and
 * those who answer, so it tells neither.
 */
export function meaningsIn(text: string): readonly Said[] {
  const folded = foldText(text.slice(0, 500));
  const found = new Set<Said>();
  const words = folded.split(" ");
  for (const [at, word] of words.entries()) {
    for (const phrase of byStart.get(word.slice(0, 2)) ?? [])
      if (standsAt(phrase, words, at)) found.add(phrase.means);
  }
  for (const {
    means,
    words: [word = ""],
  } of spaceless)
    if (folded.includes(word)) found.add(means);
  return [...found];
}

function standsAt({ words, stem }: Phrase, text: readonly string[], at: number): boolean {
  return words.every((word, index) => {
    const other = text[at + index] ?? "";
    return stem && index === words.length - 1 ? other.startsWith(word) : other === word;
  });
}
