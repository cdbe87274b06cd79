import type { FoundCell } from "../../core/document/provenance.ts";
import { formatAmount, formatNumber, printedPrecision, printedTo, withUnit } from "../../core/format-amount.ts";
import { unitAfter } from "../../core/views/unit-after.ts";
import { InUnit } from "../../reading/InUnit.tsx";
import { Name } from "../../reading/Name.tsx";
import { usePlaceWords } from "../../reading/place-words.ts";
import { useWords } from "../../reading/reading.tsx";
import { usePageState } from "../../view-state/use-page-state.ts";
import styles from "./Provenance.module.css";

const SHORT = 16;

/** The figure in the reader's unit, then what it is and where: row, column, statement, line. */
export function PlaceHead({ found }: { found: FoundCell }) {
  const t = useWords("provenance");
  const place = usePlaceWords()(found);
  return (
    <>
      <Content found={found} />
      <p className={styles.place}>
        {place.code !== null && <span className={styles.code}>{place.code}</span>}
        {place.names.map((name, index) => (
          <span key={name.text}>
            {index > 0 && t("place.separator")}
            <bdi lang={name.lang}>{name.text}</bdi>
          </span>
        ))}
      </p>
      <p className={styles.where}>
        <span>{place.source}</span>
        {t("place.comma")}
        <span className="nowrap">{place.line}</span>
      </p>
    </>
  );
}

function Content({ found }: { found: FoundCell }) {
  const t = useWords("provenance");
  const { moneyUnit: money, language } = usePageState();
  const { content } = found;
  if (content.kind === "words") {
    const unit = unitAfter(found);
    return (
      <p className={content.text.length <= SHORT ? styles.figure : styles.words}>
        <Name printed={content.text} />
        {unit !== "" && (
          <span className={styles.unit} lang="zh-CN">
            {unit}
          </span>
        )}
      </p>
    );
  }
  if (content.text === null) return <p className={styles.words}>{t("blank")}</p>;
  const { text: printed, unit } = content;
  // a sheet in yuan is more exact than the reader's unit: it is shown as printed
  const shownIn = unit === "yuan" ? "yuan" : money;
  const shown = formatAmount(printed, unit, shownIn, language);
  const asPrinted = {
    printed: withUnit(formatNumber(printed), unit, language),
    precision: printedPrecision(printedTo(printed), unit, language),
  };
  return (
    <>
      <p className={styles.figure}>
        <InUnit money={shownIn} before={styles.currency} after={styles.unit}>
          <span key={shown}>{shown}</span>
        </InUnit>
      </p>
      {unit !== shownIn && (
        <p className={styles.hint}>{t(shownIn === "yuan" ? "printedTo" : "printedAs", asPrinted)}</p>
      )}
    </>
  );
}
