import { useCallback, useLayoutEffect, useRef, useState } from "react";
import { LANGUAGE_TAG } from "../../i18n/language.ts";
import { useWords } from "../../reading/reading.tsx";
import { usePageState } from "../../view-state/use-page-state.ts";
import styles from "./Share.module.css";
import { type Embed, heightOf, type Measured } from "./use-embed.ts";
import { useFrameHeight } from "./use-frame-height.ts";

/** Measures the room for the preview, now and whenever it changes. */
function useRoom() {
  const ref = useRef<HTMLElement>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return undefined;
    setWidth(element.clientWidth);
    if (typeof ResizeObserver === "undefined") return undefined;
    const observer = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { ref, room: width };
}

/** The section as it will stand on the other page, at the chosen width; made smaller where the dialog is narrower. Its room keeps its size, so that nothing moves when the content grows. */
export function Preview({
  embed,
  measured,
  also,
  onMeasure,
}: {
  embed: Embed;
  /** what the frame here is asked for besides */
  also: string;
  measured: Measured | null;
  onMeasure: (measured: Measured & { readonly query: string }) => void;
}) {
  const t = useWords("share");
  const { language } = usePageState();
  const { options, title, query } = embed;
  const frame = useRef<HTMLIFrameElement>(null);
  const { ref, room } = useRoom();
  const width = options.width === "100%" ? room : options.width;
  useFrameHeight(
    frame,
    useCallback((height: number) => onMeasure({ query, width, height }), [query, width, onMeasure]),
  );
  const height = options.isFitted && measured !== null ? measured.height : heightOf(embed, measured);
  const scale = room === 0 || width <= room ? 1 : room / width;
  const caption =
    measured === null
      ? ""
      : t("embed.shown", { width, height: measured.height }) +
        (scale < 1 ? t("embed.scaled", { percent: Math.round(scale * 100) }) : "");
  return (
    <section className={styles.previewPart}>
      <h4 className={styles.heading}>{t("embed.preview")}</h4>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls */}
      <section ref={ref} className={styles.preview} tabIndex={0} aria-label={t("embed.preview")}>
        <div style={{ width: width * scale, height: height * scale }}>
          {room > 0 && (
            // another address is another frame: none of them leaves a step for Back
            <iframe
              key={query}
              ref={frame}
              src={query + also}
              title={t("embed.previewOf", { title })}
              lang={options.lang === language ? undefined : LANGUAGE_TAG[options.lang]}
              width={width}
              height={height}
              style={{ transform: scale < 1 ? `scale(${scale})` : "none" }}
            />
          )}
        </div>
      </section>
      <p className={styles.caption}>
        <span key={caption}>{caption}</span>
      </p>
    </section>
  );
}
