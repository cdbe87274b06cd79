import { QrCode } from "../../../reading/QrCode.tsx";
import { useDocumentWords, useWords } from "../../../reading/reading.tsx";
import { usePageAddress } from "../use-page-address.ts";
import styles from "./SourceSlide.module.css";

/** Where all of this can be looked up: a code with the address of exactly this page, and what one can do there. */
export function SourceSlide() {
  const t = useWords("present");
  const names = useDocumentWords();
  const shell = useWords("shell");
  const address = usePageAddress();
  return (
    <div className={styles.source} data-address={address ?? ""}>
      {address === null ? (
        <p className={styles.none}>{t("noAddress")}</p>
      ) : (
        <QrCode text={address} label={t("qr")} className={styles.qr} />
      )}
      <div>
        <p className={styles.brand} lang="zh-CN">
          <span className="closed">{shell("brand")}</span>
        </p>
        <p className={styles.scan}>{address === null ? t("open") : t("scan", { ...names })}</p>
        <ul className={styles.list}>
          {(["trace", "download", "share"] as const).map((what) => (
            <li key={what}>{t(`can.${what}`)}</li>
          ))}
        </ul>
        {address !== null && <p className={styles.address}>{address.replace(/^https?:\/\//, "")}</p>}
      </div>
    </div>
  );
}
