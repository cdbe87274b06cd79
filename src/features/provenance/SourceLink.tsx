import type { FoundCell } from "../../core/document/provenance.ts";
import { placeInOriginal } from "../../core/views/printed-place.ts";
import { usePrintedPlaces } from "../../reading/printed-places.ts";
import { useBudget, useWords } from "../../reading/reading.tsx";
import styles from "./Provenance.module.css";

/** The document as published: a plain text whose lines the panel counts, or the original, at its page, with the text that was taken out of it. */
export function SourceLink({ found }: { found: FoundCell }) {
  const t = useWords("provenance");
  const { unit, source } = useBudget().dataset;
  const printed = usePrintedPlaces();
  const folder = `data/${unit.id}/`;
  if (source.text === undefined)
    return (
      <p className={styles.source}>
        <a href={folder + source.file} download>
          {t("extract.source")}
        </a>
        <span>{t("extract.sourceHint")}</span>
      </p>
    );
  const place = printed === null ? null : (placeInOriginal(found, printed)?.place ?? null);
  const file = source.files?.[place?.file ?? 0]?.file ?? source.file;
  const page = place !== null && "page" in place ? place.page : null;
  return (
    <p className={styles.source}>
      {page === null ? (
        <a href={folder + file} download>
          {t("extract.original")}
        </a>
      ) : (
        <a href={`${folder}${file}#page=${page}`} target="_blank" rel="noopener">
          {t("extract.originalPage", { page })}
        </a>
      )}
      <a href={folder + source.text} download>
        {t("extract.text")}
      </a>
      <span>{t("extract.originalHint")}</span>
    </p>
  );
}
