import type { ReactNode } from "react";
import { useId } from "react";
import { type FoundCell, neighbours } from "../../core/document/provenance.ts";
import { type SheetLine, sheetLinesOf } from "../../core/document/sheet-lines.ts";
import { groupDigits } from "../../core/format-amount.ts";
import { Name } from "../../reading/Name.tsx";
import { useWords } from "../../reading/reading.tsx";
import styles from "./Extract.module.css";

type InSheet = FoundCell & { kind: "sheet" };

/** The lines of a target sheet around a place: the label of the form, then what is filled in for the whole period and for the year. */
export function PrintedSheet({ found }: { found: InSheet }) {
  const t = useWords("provenance");
  const captionId = useId();
  const all = sheetLinesOf(found.sheet);
  const hit = all.find(({ line, kind }) => line === found.line && kind === found.at.kind);
  const lines = hit === undefined ? [] : neighbours(all, hit);
  return (
    <table className={`${styles.rows} ${styles.sheet}`}>
      <caption id={captionId} className="spoken">
        {t("extract.caption")}
      </caption>
      <tbody>
        {lines.map((line) => (
          <tr
            key={`${line.line}-${line.kind}`}
            className={line === hit ? styles.at : undefined}
            aria-current={line === hit || undefined}
          >
            <td className={styles.line}>{line.line}</td>
            <Cells line={line} marked={line === hit ? found.key : null} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const Mark = ({ on, children }: { on: boolean; children: ReactNode }) =>
  on ? <mark className={styles.hit}>{children}</mark> : children;

function Cells({ line, marked }: { line: SheetLine; marked: string | null }) {
  const t = useWords("targets");
  if (line.kind === "name")
    return (
      <>
        <th scope="row">{t("sheet.name")}</th>
        <td colSpan={2}>
          <Mark on={marked === "name"}>
            <Name printed={line.name} />
          </Mark>
        </td>
      </>
    );
  if (line.kind === "texts")
    return (
      <td colSpan={3}>
        {line.texts.map(({ key, text }) => (
          <div key={key} className={styles.text}>
            <small>{t(`sheet.${key}`)}</small>
            <Mark on={marked === key}>
              <Name printed={text} />
            </Mark>
          </div>
        ))}
      </td>
    );
  if (line.kind === "funding")
    return (
      <>
        <th scope="row">{t(`sheet.${line.key}`)}</th>
        {(["period", "annual"] as const).map((half) => (
          <td key={half} className={styles.number}>
            <small>{t(`sheet.${half}`)}</small>{" "}
            <Mark on={marked === `${line.key}.${half}`}>
              {line[half] === null ? "\u00a0" : groupDigits(line[half])}
            </Mark>
          </td>
        ))}
      </>
    );
  return <IndicatorCells line={line} marked={marked} />;
}

function IndicatorCells({ line, marked }: { line: SheetLine & { kind: "indicator" }; marked: string | null }) {
  const t = useWords("targets");
  const { level1, level2, indicator } = line;
  return (
    <>
      <th scope="row">
        <small>
          {level1 !== null && (
            <Mark on={marked === "level1"}>
              <Name printed={level1} />
            </Mark>
          )}{" "}
          <Mark on={marked === "level2"}>
            <Name printed={level2} />
          </Mark>
        </small>
      </th>
      {(["period", "annual"] as const).map((half) => {
        const name = indicator?.[`${half}Name`] ?? null;
        const value = indicator?.[half] ?? null;
        return (
          <td key={half}>
            <small>{t(`sheet.${half}`)}</small>{" "}
            {name !== null && (
              <Mark on={marked === `${half}Name` || (marked === "name" && name === indicator?.name)}>
                <Name printed={name} />
              </Mark>
            )}{" "}
            {value !== null && (
              <Mark on={marked === half}>
                <b className="nowrap">
                  <Name printed={value} />
                </b>
              </Mark>
            )}
          </td>
        );
      })}
    </>
  );
}
