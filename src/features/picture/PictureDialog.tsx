import { useState } from "react";
import { Modal } from "../../components/Modal.tsx";
import { Choice } from "../../reading/Choices.tsx";
import { useWords } from "../../reading/reading.tsx";
import { FORMATS, type Format } from "./compose.ts";
import styles from "./Picture.module.css";
import { usePicture } from "./use-picture.ts";

/** How files leave the page; `isDoubtful` where a download may do nothing without saying so. */
export interface Saving {
  readonly saveFile: (blob: Blob, name: string) => void;
  readonly isDoubtful: () => boolean;
}

/** 一图读懂: the first screen as one picture to pass on, in three formats, shown as it will be saved. */
export function PictureDialog({ saving, onClose }: { saving: Saving; onClose: () => void }) {
  const t = useWords("picture");
  const [format, setFormat] = useState<Format>("long");
  const [saved, setSaved] = useState<string | null>(null);
  const { picture, name, png } = usePicture(format);

  const save = () => {
    if (png === null || png === "failed") return;
    saving.saveFile(png.blob, name);
    setSaved(name);
  };
  const status =
    png === null
      ? t("drawing")
      : png === "failed"
        ? t("failed")
        : saving.isDoubtful()
          ? t("hold")
          : saved === null
            ? t("holdHint")
            : t("started", { name: saved });
  return (
    <Modal title={t("title")} close={t("close")} className={styles.dialog} onClose={onClose}>
      <fieldset className={styles.formats}>
        <legend className="spoken">{t("format")}</legend>
        {FORMATS.map((each) => (
          <Choice key={each} isChosen={format === each} onClick={() => setFormat(each)}>
            {t(`formats.${each}`)}
          </Choice>
        ))}
      </fieldset>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls */}
      <section className={styles.preview} data-format={format} tabIndex={0} aria-label={t("title")}>
        {png !== null && png !== "failed" && (
          <img src={png.address} width={picture.width} height={picture.height} alt={picture.description} />
        )}
      </section>
      <p role="status" aria-atomic="true" className={styles.status}>
        <span key={status}>{status}</span>
      </p>
      <button type="button" className={styles.save} disabled={png === null || png === "failed"} onClick={save}>
        {t("download")}
      </button>
    </Modal>
  );
}
