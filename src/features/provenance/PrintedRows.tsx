import { useId } from "react";
import { ScrollRegion } from "../../components/ScrollRegion.tsx";
import { rowPlace } from "../../core/document/cell-reference.ts";
import type { Column, Row, Side } from "../../core/document/dataset.ts";
import { type FoundCell, neighbours } from "../../core/document/provenance.ts";
import { Name } from "../../reading/Name.tsx";
import { useWords } from "../../reading/reading.tsx";
import styles from "./Extract.module.css";

type InStatement = FoundCell & { kind: "statement" };

/** The rows around a figure with their line numbers, digits as printed; columns blank in all of them are left out, and said to be. */
export function PrintedRows({ found }: { found: InStatement }) {
  const { at, content } = found;
  if (at === null)
    return (
      <div className={styles.paragraph}>
        <span className={styles.line}>{found.line}</span>
        <p lang="zh-CN">
          <mark className={styles.hit}>{content.text}</mark>
        </p>
      </div>
    );
  return <Rows found={found} side={at.side} row={at.row} />;
}

function Rows({ found, side, row: hit }: { found: InStatement; side: Side; row: Row }) {
  const t = useWords("provenance");
  const captionId = useId();
  const own = found.key.replace(/^.*\./, "");
  const rows = neighbours(side.rows, hit);
  const columns = side.columns.filter(({ key }) => key === own || rows.some(({ amounts }) => amounts[key] != null));
  const hasCodes = rows.some(({ code }) => code !== null);
  const left = side.columns.length - columns.length;
  return (
    <>
      <ScrollRegion labelledBy={captionId}>
        <table className={styles.rows}>
          <caption id={captionId} className="spoken">
            {t("extract.caption")}
          </caption>
          <thead>
            <tr>
              <th scope="col">
                <span className="spoken">{t("extract.line")}</span>
              </th>
              {hasCodes && <th scope="col">{t("extract.code")}</th>}
              <th scope="col">
                {found.statement.sides.length > 1
                  ? t(`extract.${side.side}`)
                  : t(hasCodes ? "extract.codedName" : "extract.name")}
              </th>
              {columns.map(({ key, label }) => (
                <th key={key} scope="col" className={styles.number} data-own={key === own ? "" : undefined}>
                  <Name printed={label} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr
                key={rowPlace(row)}
                className={row === hit ? styles.at : undefined}
                aria-current={row === hit || undefined}
              >
                <td className={styles.line}>{row.line}</td>
                {hasCodes && <td>{mark(row.code ?? "", row === hit && own === "code")}</td>}
                <th scope="row">
                  {mark(<Name printed={row.label} code={row.code} />, row === hit && own === "label")}
                </th>
                {columns.map((column) => (
                  <td key={column.key} className={styles.number} data-own={column.key === own ? "" : undefined}>
                    {mark(printedIn(row, column), row === hit && column.key === own)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {own === "governmentLabel" && (
        <p className={styles.below}>{mark(<Name printed={found.content.text ?? ""} />, true)}</p>
      )}
      {left > 0 && (
        <p className={styles.below}>
          {t(left === 1 ? "extract.blankColumn" : "extract.blankColumns", { count: left })}
        </p>
      )}
    </>
  );
}

const printedIn = (row: Row, { key }: Column): string => row.printed?.[key] ?? row.amounts[key] ?? "";
const mark = (content: React.ReactNode, isHit: boolean) =>
  isHit ? <mark className={styles.hit}>{content === "" ? "\u00a0" : content}</mark> : content;
