import type { PrintedAmount } from "../../../core/format-amount.ts";
import { useBudget, useName, useWords } from "../../../reading/reading.tsx";
import { StateLink } from "../../../reading/StateLink.tsx";
import { shortName } from "../../../reading/use-slices.ts";
import type { Level } from "../level.ts";
import { LeafParts } from "./LeafParts.tsx";
import styles from "./LevelSlide.module.css";
import { Parts } from "./Parts.tsx";
import { Say } from "./Say.tsx";

/** One level of the budget: the way down to it, and its parts. Every part leads a level further down, every step of the way back up. */
export function LevelSlide({ level }: { level: Level }) {
  const { expenditure } = useBudget();
  const { line, path, total, chart } = level;
  return (
    <>
      {line !== null && <Way level={level} total={expenditure?.total?.total} />}
      {chart.parts.length <= 1 && line !== null ? (
        <LeafParts line={line} path={path} only={line.children[0]} />
      ) : (
        <Parts chart={chart} whole={total} isDeep={line !== null} />
      )}
    </>
  );
}

/** From the whole down to the level, each with its amount; each but the last a link. */
function Way({ level: { path, own }, total }: { level: Level; total: PrintedAmount | undefined }) {
  const t = useWords("present");
  const nameOf = useName();
  const last = path[path.length - 1];
  return (
    <nav aria-label={t("way")} className={styles.way}>
      <ol>
        <li>
          {own === null ? (
            <StateLink to={{ code: null, cell: null }}>{t("whole.total")}</StateLink>
          ) : (
            <span>{t("whole.total")}</span>
          )}{" "}
          <Say amount={total} />
        </li>
        {path.map((line) => {
          const { text, lang } = nameOf(line.label, line.code);
          const name = (
            <bdi key={text} lang={lang}>
              {shortName(text)}
            </bdi>
          );
          return (
            <li key={line.code}>
              {line === last ? (
                <span aria-current="page">
                  <span className={styles.code}>{line.code}</span> {name}
                </span>
              ) : (
                <StateLink to={{ code: line.code === own ? null : line.code, cell: null }}>
                  <span className={styles.code}>{line.code}</span> {name}
                </StateLink>
              )}{" "}
              <Say amount={line.amounts.total} />
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
