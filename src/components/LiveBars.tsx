import { useLayoutEffect, useRef, useState } from "react";
import { Bar, DefaultZIndexes, BarChart as RechartsBars, Rectangle, XAxis, YAxis, ZIndexLayer } from "recharts";
import bars from "./BarChart.module.css";
import type { BarProps } from "./BarChart.tsx";
import { BarMarks } from "./BarMarks.tsx";
import { type BarRow, type BarSpan, endOf, ROW, rem, topOf } from "./bar-rows.ts";
import styles from "./LivePicture.module.css";
import { Readout } from "./Readout.tsx";
import type { Pointed } from "./use-pointed.ts";

const NO_MARGIN = { top: 0, right: 0, bottom: 0, left: 0 };
const lengthOf = (span: BarSpan | null) => (span === null ? 0 : span.negative ? -span.length : span.length);

/** The bars of recharts over the rows of our own picture: percent become pixels of the column, measured now that there is one. */
export default function LiveBars({ rows, zero, label, onOpen, pointed }: BarProps & Pointed) {
  const frame = useRef<HTMLDivElement>(null);
  const size = useSize(frame);
  const under = rows.findIndex(({ id }) => id === pointed?.id);
  const row = rows[under];
  return (
    <div ref={frame} className={styles.bars}>
      {size === null ? (
        <svg width="100%" height={rem(rows.length * ROW.pitch)} aria-hidden="true" />
      ) : (
        <RechartsBars
          data={[...rows]}
          layout="vertical"
          stackOffset="sign"
          width={size.width}
          height={rows.length * ROW.pitch * size.rem}
          margin={NO_MARGIN}
          accessibilityLayer={false}
          role="img"
          {...(label === undefined ? { "aria-hidden": true } : { "aria-label": label })}
        >
          <XAxis type="number" hide domain={[-zero, 100 - zero]} allowDataOverflow />
          <YAxis type="category" dataKey="id" hide />
          <Bar
            dataKey={({ span }: BarRow) => lengthOf(span)}
            barSize={size.rem * ROW.height}
            isAnimationActive={false}
            shape={({ payload, x, y, width, height, index }) => (
              <LiveBar
                row={payload}
                place={{ x, y, width, height }}
                isLink={onOpen !== undefined}
                isFaded={under >= 0 && under !== index}
              />
            )}
          />
          <ZIndexLayer zIndex={DefaultZIndexes.label}>
            {zero > 0 && <line className={styles.zero} x1={`${zero}%`} x2={`${zero}%`} y1="0" y2="100%" />}
            <BarMarks rows={rows} zero={zero} />
          </ZIndexLayer>
        </RechartsBars>
      )}
      {row !== undefined && (
        <Readout x={Math.min(100, endOf(row, zero))} y={rem(topOf(under))}>
          {pointed?.said ?? ""}
        </Readout>
      )}
    </div>
  );
}

/** One bar in pixels, as recharts has placed it. */
function LiveBar({ row, place, isLink, isFaded }: { row: BarRow; place: Place; isLink: boolean; isFaded: boolean }) {
  if (row.span === null) return <g />;
  const { x, y, width, height } = place;
  return (
    <g className={row.className} data-part={row.id}>
      <Rectangle
        x={Math.min(x, x + width)}
        y={y}
        width={Math.max(2, Math.abs(width))}
        height={height}
        className={`${bars.solid} ${isLink ? bars.link : ""} ${isFaded ? styles.faded : ""}`}
      />
    </g>
  );
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The width of the column and the size of a rem, in pixels; measured before the first paint of the live picture and whenever they change. */
function useSize(frame: { readonly current: HTMLElement | null }) {
  const [size, setSize] = useState<{ readonly width: number; readonly rem: number } | null>(null);
  useLayoutEffect(() => {
    const element = frame.current;
    if (element === null) return undefined;
    const measure = () => {
      const width = element.getBoundingClientRect().width || element.clientWidth;
      const one = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
      setSize((last) => (width === 0 || (last?.width === width && last.rem === one) ? last : { width, rem: one }));
    };
    measure();
    if (typeof ResizeObserver === "undefined") return undefined;
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [frame]);
  return size;
}
