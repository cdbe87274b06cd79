import { type FormEvent, useId, useState } from "react";
import { useWords } from "../../reading/reading.tsx";
import styles from "./OpenDocument.module.css";
import type { OpenedDocument } from "./opened-document.ts";
import { Part } from "./ReviewParts.tsx";

const YEAR = /^(?:199\d|20\d\d)$/;

/** Whose document it is and of which year: asked for where the document does not say it, and open to correction where it does. */
export function Whose({
  opened: { dataset, isYearPrinted },
  onChange,
}: {
  opened: OpenedDocument;
  onChange: (unit: string, year: number) => void;
}) {
  const t = useWords("openDocument");
  const id = useId();
  const [unit, setUnit] = useState(dataset.unit.name);
  const [year, setYear] = useState(String(dataset.year));
  const [said, setSaid] = useState<"badYear" | null>(null);
  const isUnitMissing = dataset.unit.name === "";
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (!YEAR.test(year.trim())) return setSaid("badYear");
    setSaid(null);
    onChange(unit.trim(), Number(year.trim()));
  };
  return (
    <Part title={t("review.whose.title")}>
      {isUnitMissing && <p>{t("review.whose.unitMissing")}</p>}
      {!isYearPrinted && <p>{t("review.whose.yearMissing", { year: dataset.year })}</p>}
      {!isUnitMissing && isYearPrinted && <p className={styles.small}>{t("review.whose.found")}</p>}
      <form className={styles.whose} onSubmit={save}>
        <p>
          <label htmlFor={`${id}-unit`}>{t("review.whose.unit")}</label>
          <input id={`${id}-unit`} value={unit} maxLength={80} onChange={(event) => setUnit(event.target.value)} />
        </p>
        <p>
          <label htmlFor={`${id}-year`}>{t("review.whose.year")}</label>
          <input
            id={`${id}-year`}
            value={year}
            inputMode="numeric"
            maxLength={4}
            aria-invalid={said === "badYear"}
            onChange={(event) => setYear(event.target.value)}
          />
        </p>
        <button type="submit" className="button">
          {t("review.whose.save")}
        </button>
        <span role="alert">{said === "badYear" && t("review.whose.badYear", { year: dataset.year })}</span>
      </form>
    </Part>
  );
}
