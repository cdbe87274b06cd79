import { Hatches, useHatch } from "../../../components/Hatch.tsx";
import { isClipped } from "../../../core/document/indicators.ts";
import type { Language } from "../../../core/format-amount.ts";
import { formatShare } from "../../../core/format-amount.ts";
import { groupByLevel } from "../../../core/views/arrange-cards.ts";
import { drawnAmount, type TargetCard, type TargetIndicator } from "../../../core/views/target-cards.ts";
import { isHan } from "../../../i18n/language.ts";
import { Blank, Traced } from "../../../reading/Figure.tsx";
import { Name } from "../../../reading/Name.tsx";
import { useWords } from "../../../reading/reading.tsx";
import { usePageState } from "../../../view-state/use-page-state.ts";
import { BigAmount } from "./BigAmount.tsx";
import { PerHead } from "./PerHead.tsx";
import styles from "./ProjectSlide.module.css";

/** So many indicators fit beside the amount at a size for the back row; words of letters need more lines. */
const mostIndicators = (language: Language): number => (isHan(language) ? 6 : 5);

/** One project: its amount and share of all projects, what it is for, and its targets as printed. */
export function ProjectSlide({ card }: { card: TargetCard }) {
  const t = useWords("present");
  const { moneyUnit } = usePageState();
  const { sheet, share } = card;
  // the row in 万元 is rounded; in yuan the sheet says it exactly, as the card of the page does
  const inYuan = moneyUnit === "yuan" && card.sheetAmount !== null;
  const purpose = sheet?.text.overview ?? null;
  return (
    <Hatches view="present" codes={[null]}>
      <div className={styles.project}>
        <div className={styles.head}>
          <BigAmount amount={inYuan ? card.sheetAmount : drawnAmount(card)} inColumn />
          <ShareBar share={share} />
          {share !== null && (
            <p className={styles.share}>
              {t("ofProjects")} <b>{formatShare(share)}</b>
            </p>
          )}
          {purpose !== null && (
            <p className={styles.purpose}>
              <Name printed={purpose.text} />
            </p>
          )}
        </div>
        <div>
          {sheet === null || card.indicators.length === 0 ? (
            <p className={styles.none}>{t(sheet === null ? "noSheet" : "noIndicators")}</p>
          ) : (
            <Indicators indicators={card.indicators} />
          )}
          <PerHead perHead={card.perHead} />
        </div>
      </div>
    </Hatches>
  );
}

/** The project as a part of all projects, in the texture of project expenditure. */
function ShareBar({ share }: { share: string | null }) {
  const hatch = useHatch();
  if (share === null || share.startsWith("-")) return null;
  return (
    <svg width="100%" aria-hidden="true" className={styles.bar}>
      <rect className={styles.whole} x="1" y="1" width="99.5%" height="96%" />
      <rect className={styles.part} x="1" y="1" width={`${share}%`} height="96%" fill={hatch(null)} />
    </svg>
  );
}

/** One of each level first, then more in the order of the sheet, as many as fit. */
function chosen(indicators: readonly TargetIndicator[], most: number): readonly TargetIndicator[] {
  const first = new Set(groupByLevel(indicators).flatMap(({ indicators: group }) => group.slice(0, 1)));
  for (const indicator of indicators) if (first.size < most) first.add(indicator);
  return groupByLevel(indicators.filter((indicator) => first.has(indicator))).flatMap((group) => group.indicators);
}

function Indicators({ indicators }: { indicators: readonly TargetIndicator[] }) {
  const t = useWords("present");
  const { language } = usePageState();
  const shown = chosen(indicators, mostIndicators(language));
  return (
    <table className={styles.indicators} data-rows={shown.length}>
      <caption className="spoken">{t("indicators")}</caption>
      <thead>
        <tr>
          <th scope="col" colSpan={2}>
            {t(shown.length === indicators.length ? "allIndicators" : "someIndicators", {
              count: indicators.length,
              shown: shown.length,
            })}
            {shown.some(({ printed }) => isClipped(printed)) && t("clippedNames")}
          </th>
          <th scope="col">{t("value")}</th>
        </tr>
      </thead>
      <tbody>
        {shown.map(({ cell, level, printed }, index) => {
          const raw = printed.period ?? printed.annual;
          return (
            <tr key={cell}>
              <td className={styles.level}>{shown[index - 1]?.level === level ? "" : t(`level.${level}`)}</td>
              <th scope="row">
                <Name printed={printed.name} />
                {isClipped(printed) && <span aria-hidden="true">{"\u00a0※"}</span>}
              </th>
              <td>
                {raw === null ? (
                  <Blank />
                ) : (
                  <Traced cell={cell} place="table">
                    <Name printed={raw} />
                  </Traced>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
