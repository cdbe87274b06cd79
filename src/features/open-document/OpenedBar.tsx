import { type ReactNode, useState } from "react";
import { useName, useWords } from "../../reading/reading.tsx";
import { usePageState } from "../../view-state/use-page-state.ts";
import styles from "./OpenDocument.module.css";
import { givenNames, type OpenedDocument } from "./opened-document.ts";

/** Stays in sight while the page shows a document that was opened here: whose it is, that it is not published, and the way back. */
export function OpenedBar({
  opened,
  isCovered,
  take,
  onReview,
  onAgain,
  onForget,
  onLeave,
}: {
  opened: OpenedDocument;
  /** the review stands over the page, and says all this itself */
  isCovered: boolean;
  take: ReactNode;
  onReview: () => void;
  onAgain: () => void;
  onForget: () => void;
  onLeave: () => void;
}) {
  const t = useWords("openDocument");
  const { language } = usePageState();
  const { dataset } = opened;
  const name = useName()(dataset.unit.name);
  const [isAsking, setAsking] = useState(false);
  return (
    <section className={styles.bar} aria-label={t("bar.label")} data-opened-bar="" hidden={isCovered}>
      <p className={styles.barWhose}>
        <b lang={name.lang}>{t("bar.whose", { unit: name.text, year: dataset.year })}</b> <span>{t("bar.opened")}</span>{" "}
        <span className={styles.barFile}>{givenNames(opened, language)}</span>
      </p>
      {isAsking ? (
        <div className={styles.barActs}>
          <span>{t("forget.ask")}</span>
          <button type="button" className={styles.barAct} onClick={onForget}>
            {t("forget.yes")}
          </button>
          <button type="button" className={styles.barAct} onClick={() => setAsking(false)}>
            {t("forget.no")}
          </button>
        </div>
      ) : (
        <div className={styles.barActs}>
          <button type="button" className={styles.barAct} onClick={onReview}>
            {t("bar.review")}
          </button>
          {take}
          <button type="button" className={styles.barAct} onClick={onAgain}>
            {t("bar.again")}
          </button>
          <button type="button" className={styles.barAct} onClick={() => setAsking(true)}>
            {t("bar.forget")}
          </button>
          <button type="button" className={styles.barAct} onClick={onLeave}>
            {t("bar.back")}
          </button>
        </div>
      )}
    </section>
  );
}
