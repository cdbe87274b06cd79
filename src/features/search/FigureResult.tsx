import type { Dataset } from "../../core/document/dataset.ts";
import { type FoundCell, findCell } from "../../core/document/provenance.ts";
import { formatAmount, groupDigits, unitWords } from "../../core/format-amount.ts";
import { excerpt } from "../../core/search/excerpt.ts";
import type { FoundFigure } from "../../core/search/find-figures.ts";
import { onlyPlaceOf } from "../../core/search/only-place.ts";
import { Marked } from "../../reading/Marked.tsx";
import { usePlaceWords } from "../../reading/place-words.ts";
import { useName, useWords } from "../../reading/reading.tsx";
import { usePageState } from "../../view-state/use-page-state.ts";
import { Following, type FollowingProps } from "./Following.tsx";
import { figureTarget } from "./figure-target.ts";
import styles from "./Search.module.css";

/** A place where a figure is printed: row and columns, statement and line; of a text the words around it. */
export function FigureResult({
  dataset,
  found: { first, figures },
  ...following
}: FollowingProps & { readonly dataset: Dataset; readonly found: FoundFigure }) {
  const t = useWords("search");
  const { language, moneyUnit } = usePageState();
  const placeWords = usePlaceWords();
  const cell = findCell(dataset, first.cell);
  if (cell === null) return null;
  const { code, names, source, line } = placeWords(cell);
  const [name, ...parts] = names;
  const columns = figures.flatMap((figure) => {
    const at = figure === first ? null : findCell(dataset, figure.cell);
    return at === null ? [] : placeWords(at).names.slice(-1);
  });
  const isText = cell.kind === "text";
  const column = isText ? "" : [...parts, ...columns].map(({ text }) => text).join(t("comma"));
  const { unit } = first;
  const amount =
    unit === "yuan" || unit === "wan"
      ? formatAmount(`${first.isNegative ? "-" : ""}${first.digits}`, unit, moneyUnit, language)
      : null;
  const printed = `${first.isNegative ? "−" : ""}${groupDigits(first.digits)}`;
  const { before, after } =
    unit === "yuan" || unit === "wan"
      ? unitWords(unit, language)
      : { before: "", after: unit === "percent" ? "%" : "" };
  return (
    <Following {...following} target={figureTarget(dataset, first.cell)}>
      <span className={styles.words}>
        {code !== null && <span className={styles.code}>{code}</span>}
        {name !== undefined && (
          <span className={styles.name}>
            <bdi lang={name.lang}>{name.text}</bdi>
          </span>
        )}
        {column !== "" && <span className={styles.aside}>{column}</span>}
        {isText ? (
          <Around cell={cell} printed={printed} />
        ) : printed === amount ? null : (
          <span className={styles.aside}>
            {before}
            <mark>{printed}</mark>
            {after}
          </span>
        )}
        <span className={styles.within}>
          {source}
          {t("comma")}
          {line}
        </span>
      </span>
      {amount !== null && <span className={styles.amount}>{amount}</span>}
    </Following>
  );
}

/** The words around a figure of a text: in the page's language where the paragraph has any, else as printed. */
function Around({ cell, printed }: { cell: FoundCell & { kind: "text" }; printed: string }) {
  const { text, lang } = useName()(cell.paragraph.text);
  if (text === cell.paragraph.text) {
    const around = excerpt(text, [[cell.start, cell.end]]);
    return (
      <span className={styles.aside}>
        <Marked text={around.text} ranges={around.ranges} lang={lang} />
      </span>
    );
  }
  const at = onlyPlaceOf(printed, text);
  const around = excerpt(text, at === null ? [] : [at]);
  return (
    <span className={styles.aside}>
      {at === null && (
        <>
          <mark>{printed}</mark>{" "}
        </>
      )}
      <Marked text={around.text} ranges={around.ranges} />
    </span>
  );
}
