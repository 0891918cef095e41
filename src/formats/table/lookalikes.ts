/* Latin capital: letters of other scripts that are drawn like it or like its lower-case form (Unicode confusables, the ones seen in tables). */
const drawnLike: Readonly<Record<string, string>> = {
  A: "АаΑαᎪꓮ\u{1f130}\u{1f150}\u{1f170}",
  B: "ВΒᏴꓐ\u{1f131}\u{1f151}\u{1f171}",
  C: "СсϹϲᏟꓚ\u{1f132}\u{1f152}\u{1f172}",
  D: "ԀԁᎠꓓ\u{1f133}\u{1f153}\u{1f173}",
  I: "ІіӀӏΙιᏆꓲıİ\u{1f138}\u{1f158}\u{1f178}",
  O: "ОоΟοՕօꓳ\u{1f13e}\u{1f15e}\u{1f17e}",
  P: "РрΡρᏢꓑ\u{1f13f}\u{1f15f}\u{1f17f}",
  Q: "ԚԛႳ\u{1f140}\u{1f160}\u{1f180}",
  R: "ᎡᏒꓣƦ\u{1f141}\u{1f161}\u{1f181}",
  S: "ЅѕՏᏚꓢ\u{1f142}\u{1f162}\u{1f182}",
  V: "ѴѵνᏙꓦ\u{1f145}\u{1f165}\u{1f185}",
};

const latin: ReadonlyMap<string, string> = new Map(
  Object.entries(drawnLike).flatMap(([letter, others]) =>
    [...others].map((other) => [other, letter] as const),
  ),
);

/** The Latin capital that `character` is drawn like, also full-width, circled or mathematical ones; itself, as a capital, if none. */
export function drawnAs(character: string): string {
  const plain = character.normalize("NFKC");
  return latin.get(character) ?? latin.get(plain) ?? plain.toUpperCase();
}
