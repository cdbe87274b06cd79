import { useId, useLayoutEffect, useRef } from "react";
import { ScrollRegion } from "../../components/ScrollRegion.tsx";
import type { Box, DrawnCell, PrintedRegion } from "../../core/views/printed-region.ts";
import { useWords } from "../../reading/reading.tsx";
import styles from "./PrintedPage.module.css";

/** Letters are at least so high on the screen, in pixels. */
const LEAST = 11;
const LARGEST_SCALE = 1.6;

/** A part of a page as it is printed, drawn from the places of its cells; the one that is asked about is framed. */
export function PrintedPage({
  region: { page, bounds, cells, frames },
  text,
}: {
  region: PrintedRegion;
  text: string;
}) {
  const t = useWords("provenance");
  const titleId = useId();
  const drawing = useRef<SVGSVGElement>(null);
  const [left, top, right, bottom] = bounds;
  const end = frames[0]?.[2] ?? left;
  const least = LEAST / Math.max(...cells.map(({ size }) => size), 1);
  useLayoutEffect(() => {
    const scroller = drawing.current?.closest("section");
    if (!scroller) return;
    // as little as shows the frame: the names stand at the left
    const shown = ((end - left) / (right - left)) * scroller.scrollWidth + 8;
    scroller.scrollLeft = Math.max(0, shown - scroller.clientWidth);
  }, [end, left, right]);
  return (
    <div className={styles.page}>
      <ScrollRegion labelledBy={titleId}>
        <svg
          ref={drawing}
          role="img"
          aria-labelledby={titleId}
          viewBox={`${left} ${top} ${right - left} ${bottom - top}`}
          style={{
            minWidth: `${(right - left) * least}px`,
            maxWidth: `${(right - left) * Math.max(least, LARGEST_SCALE)}px`,
          }}
          className={styles.drawing}
        >
          <title id={titleId}>{t("extract.drawing", { page, text })}</title>
          {frames.map((frame) => (
            <Rectangle key={frame.join()} box={frame} className={styles.hit} />
          ))}
          {cells.map((cell) => (
            <Cell key={cell.box.join()} cell={cell} />
          ))}
          {frames.map((frame) => (
            <Rectangle key={frame.join()} box={frame} className={styles.frame} />
          ))}
        </svg>
      </ScrollRegion>
    </div>
  );
}

function Rectangle({ box: [left, top, right, bottom], className }: { box: Box; className: string | undefined }) {
  return <rect className={className} x={left} y={top} width={right - left} height={bottom - top} />;
}

function Cell({ cell: { box, lines, size, isFigure, isRuled } }: { cell: DrawnCell }) {
  const [left, top, right, bottom] = box;
  const step = size * 1.2;
  const first = (top + bottom) / 2 - ((lines.length - 1) * step) / 2 + size * 0.35;
  const x = isFigure && isRuled ? right - 3 : isRuled ? left + 3 : left;
  return (
    <>
      {isRuled && <Rectangle box={box} className={styles.cell} />}
      {lines.map((line, at) => (
        <text
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a cell never move
          key={at}
          x={x}
          lang="zh-CN"
          y={first + at * step}
          fontSize={size}
          textAnchor={isFigure && isRuled ? "end" : "start"}
          // a line of text is as long as it was printed, whatever the reader's font
          textLength={isRuled ? undefined : right - left}
          lengthAdjust={isRuled ? undefined : "spacingAndGlyphs"}
        >
          {line}
        </text>
      ))}
    </>
  );
}
