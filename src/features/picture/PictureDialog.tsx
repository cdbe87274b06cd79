import { type KeyboardEvent, useEffect, useRef, useState } from "react";
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
  const dialog = useRef<HTMLDivElement>(null);
  const close = useRef<HTMLButtonElement>(null);
  useEffect(() => close.current?.focus(), []);

  const onKey = (event: KeyboardEvent) => {
    if (event.key === "Escape") {
      event.stopPropagation();
      onClose();
    }
    if (event.key === "Tab") keepInside(event, dialog.current);
  };
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
    // a press beside the dialog closes it, as Escape does
    <div className={styles.back} onPointerDown={(event) => event.target === event.currentTarget && onClose()}>
      <div
        ref={dialog}
        className={styles.dialog}
        role="dialog"
        aria-modal="true"
        aria-labelledby="picture-title"
        onKeyDown={onKey}
      >
        <div className={styles.head}>
          <h3 id="picture-title">{t("title")}</h3>
          <button ref={close} type="button" className={styles.close} onClick={onClose}>
            {t("close")}
          </button>
        </div>
        <fieldset className={styles.formats}>
          <legend className="spoken">{t("format")}</legend>
          {FORMATS.map((each) => (
            <button key={each} type="button" aria-pressed={format === each} onClick={() => setFormat(each)}>
              {t(`formats.${each}`)}
            </button>
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
      </div>
    </div>
  );
}

/** The Tab key goes round inside a modal dialog. */
function keepInside(event: KeyboardEvent, dialog: HTMLElement | null): void {
  const stops = [...(dialog?.querySelectorAll<HTMLElement>("button:not(:disabled), [tabindex='0']") ?? [])];
  const [first] = stops;
  const last = stops[stops.length - 1];
  const from = event.shiftKey ? first : last;
  if (document.activeElement !== from) return;
  event.preventDefault();
  (event.shiftKey ? last : first)?.focus();
}
