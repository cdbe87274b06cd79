import { useMemo } from "react";
import type { PrintedPlaces } from "../../core/document/printed-places.ts";
import type { FoundCell } from "../../core/document/provenance.ts";
import { placeInOriginal } from "../../core/views/printed-place.ts";
import { type PrintedRegion, regionAround } from "../../core/views/printed-region.ts";
import { usePrintedPlaces } from "../../reading/printed-places.ts";
import { useWords } from "../../reading/reading.tsx";
import styles from "./Extract.module.css";
import { PrintedPage } from "./PrintedPage.tsx";
import { PrintedParagraph } from "./PrintedParagraph.tsx";
import { PrintedRows } from "./PrintedRows.tsx";
import { PrintedSheet } from "./PrintedSheet.tsx";

/** What is printed there and around it, line by line, with the place marked. */
export function Extract({ found }: { found: FoundCell }) {
  const t = useWords("provenance");
  const units = useWords("shell");
  const unit =
    found.kind === "statement" ? found.statement.amountUnit : found.kind === "sheet" ? found.sheet.amountUnit : null;
  const printed = usePrintedPlaces();
  const region = useMemo(() => regionOf(found, printed), [found, printed]);
  return (
    <section className={styles.extract}>
      <h3 className={styles.heading}>
        <span>{t("extract.heading")}</span>
        {unit !== null && <small>{t("extract.unit", { unit: units(`unit.${unit}`) })}</small>}
      </h3>
      {region !== null ? (
        <PrintedPage region={region} text={found.content.text ?? ""} />
      ) : found.kind === "text" ? (
        <PrintedParagraph found={found} />
      ) : found.kind === "sheet" ? (
        <PrintedSheet found={found} />
      ) : (
        <PrintedRows found={found} />
      )}
    </section>
  );
}

/** What is drawn again of a document with pages; null where there is none, or its places are not there. */
function regionOf(found: FoundCell, printed: PrintedPlaces | null): PrintedRegion | null {
  const place = printed === null ? null : placeInOriginal(found, printed);
  return printed === null || place === null ? null : regionAround(place, printed);
}
