import styles from "../features/open-document/OpenDocument.module.css";
import { siteAddress } from "../reading/permalink.ts";
import { useWords } from "../reading/reading.tsx";
import { navigate } from "../view-state/navigation.ts";
import { usePageState } from "../view-state/use-page-state.ts";

/** Says that no document can be opened where a page has no workers: in a frame without an origin, and in the portable copy. */
export function DocumentNotHere() {
  const { open } = usePageState();
  const t = useWords("faults");
  if (!open) return null;
  const site = siteAddress();
  return (
    <main className={styles.layer}>
      <h1 className={styles.heading}>{t("notHere.title")}</h1>
      <p className={styles.lead}>{t("notHere.text")}</p>
      <p className={styles.acts}>
        {site !== null && (
          <a className="link" href={`${site}?open=1`} target="_blank" rel="noopener">
            {t("notHere.fullPage")}
          </a>
        )}
        <button type="button" className="link" onClick={() => navigate({ open: false })}>
          {t("notHere.back")}
        </button>
      </p>
    </main>
  );
}
