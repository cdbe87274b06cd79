import { useEffect, useState } from "react";
import { PORTABLE } from "../../reading/portable.ts";
import { useWords } from "../../reading/reading.tsx";

const MEGA = 1_000_000;

/** 带走整本账: the page as one file. How large it is the page knows once it is built, and says once it is alive. */
export function Portable() {
  const t = useWords("downloads");
  const [size, setSize] = useState<string | null>(null);
  useEffect(() => {
    const bytes = Number(document.documentElement.dataset.portableSize);
    if (bytes > 0) setSize((bytes / MEGA).toFixed(1));
  }, []);
  return (
    <li data-beside="" data-place="data-portable">
      <a href={PORTABLE} download>
        <b>{t("portable.title")}</b>
        {size !== null && <span key={size}>{t("portable.size", { size })}</span>}
        <span>{t("portable.about")}</span>
      </a>
    </li>
  );
}
