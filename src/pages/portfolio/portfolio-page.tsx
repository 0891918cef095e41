import type { JSX } from "preact";
import type { CheckVerdict } from "../../check/result.ts";
import type { Page } from "../../formats/terminal/page.ts";
import { Contents } from "../report/contents.tsx";
import { Day } from "../view/day.tsx";
import { Name } from "../view/name.tsx";
import { comparedPairs, latestOf } from "./compared-pairs.ts";
import { DesignCard } from "./design-card.tsx";
import { LevelsTable } from "./levels-table.tsx";
import { LoosestList } from "./loosest-list.tsx";
import { OverviewTable } from "./overview-table.tsx";
import type { PortfolioContent } from "./portfolio-content.ts";
import { PortfolioPart, type PortfolioPartName, portfolioParts } from "./portfolio-part.tsx";
import { RulesTable } from "./rules-table.tsx";
import { Trend } from "./trend.tsx";

/* So many pairs of units are compared, and so few designs are unfolded. */
const [mostPairs, open] = [60, 2];

/** Several designs side by side: how they stand, where they are worst, and how they changed. */
export function PortfolioPage({
  page,
  content,
}: {
  readonly page: Page;
  readonly content: PortfolioContent;
}): JSX.Element {
  const { say } = page;
  const { entries, about, date } = content;
  const dated = entries.filter(({ versions }) => versions.length > 1);
  const pairs = comparedPairs(latestOf(entries)).filter(
    ({ levels }) => levels.filter((level) => level !== undefined).length > 1,
  );
  const isMissing: { readonly [part in PortfolioPartName]?: boolean } = {
    trends: dated.length === 0,
    levels: pairs.length === 0,
  };
  const parts = portfolioParts.filter((part) => isMissing[part] !== true);
  const count = (verdict: CheckVerdict) =>
    entries.filter(({ latest }) => latest.result.verdict === verdict).length;
  return (
    <>
      <a class="skip" href="#overview">
        {say("page/skip")}
      </a>
      <div class="layout">
        <Contents page={page} parts={parts.map((part) => ({ id: part, title: say(`comparison/${part}`) }))} />
        <main>
          <header class="head">
            <p class="kind">{say("comparison/kind")}</p>
            <h1>{say("comparison/title", { count: entries.length })}</h1>
            <p class="about">
              {say("comparison/verdicts", {
                fail: count("fail"),
                undetermined: count("undetermined"),
                pass: count("pass"),
              })}{" "}
              {dated.length > 0 ? say("comparison/dated", { count: dated.length }) : null}
            </p>
            <p class="meta">
              <Day page={page} date={date} />
            </p>
          </header>
          <PortfolioPart page={page} part="overview">
            <OverviewTable page={page} entries={entries} />
          </PortfolioPart>
          <PortfolioPart page={page} part="loosest">
            <LoosestList page={page} entries={entries} />
          </PortfolioPart>
          {parts.includes("levels") ? (
            <PortfolioPart page={page} part="levels">
              <p class="lead">{say("comparison/levels/about")}</p>
              <LevelsTable
                page={page}
                title={say("comparison/levels")}
                columns={entries.map(({ name, anchor }) => <Name key={anchor} text={name} />)}
                pairs={pairs}
                most={mostPairs}
              />
            </PortfolioPart>
          ) : null}
          <PortfolioPart page={page} part="findings">
            <RulesTable page={page} content={content} />
          </PortfolioPart>
          {dated.length > 0 ? (
            <PortfolioPart page={page} part="trends">
              {dated.map((entry) => (
                <Trend key={entry.anchor} page={page} entry={entry} />
              ))}
            </PortfolioPart>
          ) : null}
          <PortfolioPart page={page} part="designs">
            <div class="pairs">
              {entries.map((entry) => (
                <DesignCard
                  key={entry.anchor}
                  page={page}
                  entry={entry}
                  about={about}
                  isOpen={entries.length <= open}
                />
              ))}
            </div>
          </PortfolioPart>
          <footer>{say("page/made")}</footer>
        </main>
      </div>
    </>
  );
}
