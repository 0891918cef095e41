import type { JSX } from "preact";
import type { Finding } from "../../../findings/finding.ts";
import type { MatrixRow } from "../../../formats/matrix.ts";
import { Name } from "../../view/name.tsx";
import { SeveritySign } from "../../view/severity-sign.tsx";
import type { Ask } from "../ask-engine.ts";
import { plain } from "../editor/diagnostics.ts";
import { useTalk } from "../talk.ts";
import { Empty } from "../ui/empty.tsx";
import { useAnswer } from "../use-answer.ts";

/** The responsibility matrix; signs lead to what is wrong with a row. */
export function MatrixPane({
  ask,
  text,
  onFinding,
}: {
  readonly ask: Ask;
  readonly text: string;
  readonly onFinding: (finding: Finding) => void;
}): JSX.Element | null {
  const { say, locale } = useTalk();
  const { gets: matrix } = useAnswer(ask, "matrix", { text, locale });
  if (matrix === undefined) return null;
  if (!matrix || matrix.rows.length === 0)
    return <Empty icon="table" title={say("studio/matrix/none")} why={say("studio/matrix/none/why")} />;
  const { columns, rows, defects } = matrix;
  const groups = columns.reduce<{ name: string; span: number }[]>((sofar, { group }) => {
    const last = sofar.at(-1);
    if (last?.name === group) last.span += 1;
    else sofar.push({ name: group, span: 1 });
    return sofar;
  }, []);
  return (
    <div class="matrix-pane">
      <p class="quiet">{say("studio/matrix/about")}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keys */}
      <section class="matrix-box" aria-label={say("studio/matrix/area")} tabIndex={0}>
        <table class="letters">
          <thead>
            {groups.some(({ name }) => name !== "") ? (
              <tr>
                <td />
                {groups.map(({ name, span }, at) => (
                  <th key={`${name} ${at}`} colSpan={span} scope="colgroup" class="letters-group">
                    <Name text={name} />
                  </th>
                ))}
              </tr>
            ) : null}
            <tr>
              <th scope="col">{say("studio/matrix/activity")}</th>
              {columns.map(({ id, name }) => (
                <th key={id} scope="col" class="letters-party">
                  <Name text={name} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.id} row={row} defects={defects} onFinding={onFinding} />
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}

function Row({
  row,
  defects,
  onFinding,
}: {
  readonly row: MatrixRow;
  readonly defects: readonly Finding[];
  readonly onFinding: (finding: Finding) => void;
}): JSX.Element {
  const found = row.defects.flatMap((at) => defects[at] ?? []);
  return (
    <tr>
      <th scope="row">
        <span class="letters-name">
          <Name text={row.name} />
          {found.map((finding) => (
            <button
              key={finding.message.text}
              type="button"
              class="letters-defect"
              aria-label={plain(finding.message.text)}
              title={plain(finding.message.text)}
              onClick={() => onFinding(finding)}
            >
              <SeveritySign severity={finding.severity} />
            </button>
          ))}
        </span>
      </th>
      {row.cells.map((cell, at) => (
        <td key={at}>
          {cell === ""
            ? null
            : cell.split("/").map((letter) => (
                <span
                  key={letter}
                  class={`letter letter-${letter.length === 1 ? letter.toLowerCase() : "x"}`}
                >
                  {letter}
                </span>
              ))}
        </td>
      ))}
    </tr>
  );
}
