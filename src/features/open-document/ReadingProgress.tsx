import { type ReactNode, useEffect, useRef, useState } from "react";
import { useWords } from "../../reading/reading.tsx";
import styles from "./OpenDocument.module.css";
import type { DoorState } from "./use-door.ts";

/** So long, in milliseconds, a voice needs for what it has been told before it is told more. */
const APART = 4000;

/** Follows a text that changes often, a step at a time. */
function Spoken({ text }: { text: string }) {
  const latest = useRef(text);
  const [spoken, setSpoken] = useState(text);
  useEffect(() => {
    latest.current = text;
    setSpoken((before) => (before === "" ? text : before));
  }, [text]);
  useEffect(() => {
    const timer = setInterval(() => setSpoken(latest.current), APART);
    return () => clearInterval(timer);
  }, []);
  return <span key={spoken}>{spoken}</span>;
}

/** How far the reading is, and the way to stop it. */
export function ReadingProgress({
  state: { names, progress },
  onStop,
  heading,
}: {
  state: Extract<DoorState, { step: "reading" }>;
  onStop: () => void;
  heading: ReactNode;
}) {
  const t = useWords("openDocument");
  const { file, fileNumber, fileCount, page, pages, statements } = progress ?? {
    file: names[0] ?? "",
    fileNumber: 1,
    fileCount: names.length,
    page: null,
    pages: null,
    statements: 0,
  };
  const isLast = fileNumber === fileCount && page !== null && page === pages;
  const at = page === null || pages === null ? "" : isLast ? t("reading.sorting") : t("reading.page", { page, pages });
  const done = (fileNumber - 1 + (page !== null && pages !== null ? page / pages : 0)) / fileCount;
  return (
    <>
      {heading}
      <p className={styles.lead}>
        {fileCount === 1
          ? t("reading.file", { file })
          : t("reading.fileOf", { number: fileNumber, count: fileCount, file })}
      </p>
      <progress
        className={styles.progress}
        aria-label={t("reading.progress")}
        aria-valuetext={at}
        max={1}
        value={done}
      />
      <p role="status" className="spoken">
        <Spoken text={`${at} ${statements > 0 ? t("reading.statements", { count: statements }) : ""}`.trim()} />
      </p>
      <p className={styles.beside} aria-hidden="true">
        <span>{at}</span> <span>{statements > 0 && t("reading.statements", { count: statements })}</span>
      </p>
      <p className={styles.acts}>
        <button type="button" className="button" onClick={onStop}>
          {t("reading.stop")}
        </button>
      </p>
      <p className={styles.private}>{t("door.private")}</p>
    </>
  );
}
