import { useState } from "react";
import { DefaultZIndexes, Pie, PieChart as RechartsPie, Sector, ZIndexLayer } from "recharts";
import styles from "./LivePicture.module.css";
import pie from "./PieChart.module.css";
import type { PieProps } from "./PieChart.tsx";
import { PieMarks } from "./PieMarks.tsx";
import { pieGeometry } from "./pie-geometry.ts";

/** The pie of recharts over the geometry of our own: the same disc, angles and labels; a slice under the pointer stands out, a click opens it. */
export default function LivePie({ slices, layout, label, className = "", opening = false, onOpen }: PieProps) {
  const [under, setUnder] = useState<string | null>(null);
  const geometry = pieGeometry(slices, layout);
  const { width, height } = geometry.layout;
  const { cx, cy, radius } = geometry.disc;
  const start = -(geometry.sectors[0]?.start ?? 0);
  const opens = onOpen !== undefined;
  return (
    <div className={`${styles.pie} ${styles[layout]} ${className}`}>
      <RechartsPie
        width={width}
        height={height}
        margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
        accessibilityLayer={false}
        role="img"
        {...(label === undefined ? { "aria-hidden": true } : { "aria-label": label })}
      >
        <Pie
          data={slices.map((slice) => ({ ...slice }))}
          dataKey="value"
          nameKey="label"
          cx={cx}
          cy={cy}
          outerRadius={radius}
          startAngle={start}
          endAngle={start - 360}
          isAnimationActive={false}
          rootTabIndex={-1}
          className={`${pie.slices} ${opening ? pie.opening : ""}`}
          shape={({ payload, cx, cy, innerRadius, outerRadius, startAngle, endAngle }) => (
            <g className={payload.className}>
              <Sector
                {...{ cx, cy, innerRadius, outerRadius, startAngle, endAngle }}
                className={`${pie.slice} ${opens ? pie.link : ""} ${under !== null && under !== payload.id ? styles.faded : ""}`}
              />
            </g>
          )}
          onMouseEnter={(_, index) => setUnder(slices[index]?.id ?? null)}
          onMouseLeave={() => setUnder(null)}
          onClick={(_, index) => {
            const slice = slices[index];
            if (slice !== undefined) onOpen?.(slice);
          }}
        />
        <ZIndexLayer zIndex={DefaultZIndexes.label}>
          <PieMarks geometry={geometry} />
        </ZIndexLayer>
      </RechartsPie>
    </div>
  );
}
