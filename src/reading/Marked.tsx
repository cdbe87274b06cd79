import type { Range } from "../core/search/match.ts";
import styles from "./Marked.module.css";

/** A text with the parts marked that a search has found in it. Runs are keyed by their words, so that a browser's translator cannot leave old ones behind. */
export function Marked({ text, ranges, lang }: { text: string; ranges?: readonly Range[]; lang?: string | undefined }) {
  const found = ranges ?? [];
  const runs = found.map(([start, end], index) => {
    const before = text.slice(found[index - 1]?.[1] ?? 0, start);
    const mark = text.slice(start, end);
    return (
      <span key={`${start}${before}${mark}`}>
        {before}
        <mark className={styles.mark}>{mark}</mark>
      </span>
    );
  });
  const rest = text.slice(found[found.length - 1]?.[1] ?? 0);
  return (
    <bdi key={text} lang={lang}>
      {runs}
      {rest !== "" && <span key={rest}>{rest}</span>}
    </bdi>
  );
}
