import { type ReactNode, useContext } from "react";
import { EnglishContext, useWords } from "../../reading/reading.tsx";
import { usePageState } from "../../view-state/use-page-state.ts";
import styles from "./OpenDocument.module.css";
import type { OpenedDocument } from "./opened-document.ts";
import { saveReport } from "./save-report.ts";

/** What can be done with a document that was read: look at the whole page of it, take something away, go on with another. */
export function ReviewActs({
  opened,
  isKept,
  isShown,
  onShow,
  onAgain,
  take,
}: {
  opened: OpenedDocument;
  isKept: boolean;
  isShown: boolean;
  onShow: () => void;
  onAgain: () => void;
  /** takes the page away */
  take: ReactNode;
}) {
  const t = useWords("openDocument");
  const { language } = usePageState();
  const english = useContext(EnglishContext);
  return (
    <>
      <button type="button" className={styles.filled} onClick={onShow}>
        {t(isShown ? "review.back" : "review.show")}
      </button>
      {take}
      <button type="button" className="link" onClick={() => saveReport(opened, english, language)}>
        {t("review.report")}
      </button>
      <button type="button" className="link" onClick={() => print()}>
        {t("review.print")}
      </button>
      <button type="button" className="link" onClick={onAgain}>
        {t("review.again")}
      </button>
      {!isKept && <p className={styles.notKept}>{t("review.notKept")}</p>}
    </>
  );
}
