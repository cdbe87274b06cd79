import { type ChangeEvent, type ReactNode, useEffect, useId, useRef, useState } from "react";
import { useWords } from "../../reading/reading.tsx";
import { usePageState } from "../../view-state/use-page-state.ts";
import { forgetDocuments, keptDocument } from "./kept.ts";
import styles from "./OpenDocument.module.css";
import { givenNames, type OpenedDocument } from "./opened-document.ts";
import { type DoorState, MOST_FILES } from "./use-door.ts";

/** Where one chooses the files of a document, or goes on with the one that is kept on this computer. */
export function Door({
  state,
  open,
  onResume,
  heading,
}: {
  state: Extract<DoorState, { step: "choose" }>;
  open: (files: readonly File[]) => void;
  onResume: (kept: OpenedDocument) => void;
  heading: ReactNode;
}) {
  const t = useWords("openDocument");
  const id = useId();
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    open([...(event.target.files ?? [])]);
    // the same file may be chosen again, after it was mended
    event.target.value = "";
  };
  return (
    <>
      {heading}
      <p className={styles.lead}>{t("door.lead")}</p>
      <div className={styles.drop}>
        <p>
          <label className={styles.choose}>
            <input type="file" multiple className="spoken" aria-describedby={`${id}-formats`} onChange={choose} />
            <span className={styles.filled}>{t("door.choose")}</span>
          </label>
          <span className={styles.beside}>{t("door.drop")}</span>
        </p>
        <p id={`${id}-formats`} className={styles.small}>
          {t("door.formats")}
        </p>
      </div>
      <p className={styles.private}>{t("door.private")}</p>
      <h2 className={styles.next}>{t("door.next")}</h2>
      <ol className={styles.steps}>
        {(["review", "show", "take"] as const).map((step) => (
          <li key={step}>{t(`door.steps.${step}`)}</li>
        ))}
      </ol>
      <p role="status" className={styles.said}>
        {state.said === "stopped" && t("reading.stopped")}
        {state.said === "tooMany" && t("door.tooMany", { most: MOST_FILES, count: state.count ?? 0 })}
      </p>
      <Kept onResume={onResume} />
    </>
  );
}

/** Takes the focus from the button that it is the answer to. */
function Forgotten() {
  const t = useWords("openDocument");
  const said = useRef<HTMLParagraphElement>(null);
  useEffect(() => said.current?.focus(), []);
  return (
    <p ref={said} role="status" tabIndex={-1}>
      {t("door.forgotten")}
    </p>
  );
}

/** What is kept of an earlier visit, for the reader to go on with or to forget. */
function Kept({ onResume }: { onResume: (kept: OpenedDocument) => void }) {
  const t = useWords("openDocument");
  const { language } = usePageState();
  const [kept, setKept] = useState<OpenedDocument | "forgotten" | null>(null);
  useEffect(() => {
    let isGone = false;
    void keptDocument().then((found) => !isGone && setKept(found));
    return () => {
      isGone = true;
    };
  }, []);
  if (kept === null) return null;
  if (kept === "forgotten") return <Forgotten />;
  const { dataset, openedOn } = kept;
  const file = givenNames(kept, language);
  return (
    <div className={styles.kept}>
      <p>{t("door.kept", { unit: dataset.unit.name, year: dataset.year, file, date: openedOn })}</p>
      <p className={styles.acts}>
        <button type="button" className="button" onClick={() => onResume(kept)}>
          {t("door.resume")}
        </button>
        <button type="button" className="link" onClick={() => void forgetDocuments().then(() => setKept("forgotten"))}>
          {t("door.forget")}
        </button>
      </p>
    </div>
  );
}
