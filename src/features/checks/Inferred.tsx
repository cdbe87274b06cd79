import { Fragment, useMemo } from "react";
import { inferLinks } from "../../core/checks/inferred-links.ts";
import { findCell } from "../../core/document/provenance.ts";
import { formatNumber } from "../../core/format-amount.ts";
import { Traced } from "../../reading/Figure.tsx";
import { Name } from "../../reading/Name.tsx";
import { useBudget, useWords } from "../../reading/reading.tsx";
import styles from "./Inferred.module.css";
import { usePlaceText } from "./Side.tsx";

/** Links that the sums suggest and nobody printed, apart from the checks and called what they are. */
export function Inferred() {
  const t = useWords("checks");
  const { dataset } = useBudget();
  const links = useMemo(() => inferLinks(dataset), [dataset]);
  const reasons = [...new Set(links.map(({ reason }) => reason))];
  if (links.length === 0) return null;
  return (
    <section className={styles.inferred} aria-labelledby="checks-inferred" data-whole="">
      <h3 id="checks-inferred">{t("link.title")}</h3>
      <p>{t("link.text")}</p>
      {reasons.map((reason) => (
        <div key={reason} className={styles.reason}>
          <h4>{t(`link.${reason}`)}</h4>
          <ul data-stops="one">
            {links
              .filter((link) => link.reason === reason)
              .map((link) => (
                <li key={link.id} className={styles.link}>
                  <Cells cells={link.from} />
                  <span className={styles.is}>{t("link.is")}</span>
                  <Cells cells={link.to} />
                </li>
              ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function Cells({ cells }: { cells: readonly string[] }) {
  const { dataset } = useBudget();
  const placeText = usePlaceText();
  return (
    <ul className={styles.cells}>
      {cells.map((cell) => {
        const found = findCell(dataset, cell);
        if (found?.kind !== "statement" || found.at === null) return null;
        const { row } = found.at;
        return (
          <li key={cell}>
            <span className={styles.name}>
              {row.code !== null && <span className={styles.code}>{row.code}</span>}
              <Name printed={row.label} code={row.code} /> <small>{placeText(found)}</small>
            </span>
            <Fragment key={found.content.text}>
              <Traced cell={cell} place="table">
                <span>{formatNumber(found.content.text ?? "")}</span>
              </Traced>
            </Fragment>
          </li>
        );
      })}
    </ul>
  );
}
