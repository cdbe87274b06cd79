import { DefaultZIndexes, Pie, PieChart as RechartsPie, Sector, ZIndexLayer } from "recharts";
import styles from "./LivePicture.module.css";
import pie from "./PieChart.module.css";
import type { PieProps } from "./PieChart.tsx";
import { PieMarks } from "./PieMarks.tsx";
import { middleOf, pointAt } from "./pie-angles.ts";
import { pieGeometry } from "./pie-geometry.ts";
import { Readout } from "./Readout.tsx";
import { useMedia } from "./use-media.ts";
import type { Pointed } from "./use-pointed.ts";

const OPENS_IN = 400;

/** The pie of recharts over the geometry of our own: the same disc, angles and labels; the slice that is pointed at stands out and says what it is, a click opens it. */
export default function LivePie({
  slices,
  layout,
  label,
  className = "",
  opening = false,
  onOpen,
  pointed,
}: PieProps & Pointed) {
  const isStill = useMedia("(prefers-reduced-motion: reduce)");
  const geometry = pieGeometry(slices, layout);
  const { width, height } = geometry.layout;
  const { cx, cy, radius } = geometry.disc;
  const start = -(geometry.sectors[0]?.start ?? 0);
  const opens = onOpen !== undefined;
  const under = geometry.sectors.find(({ slice }) => slice.id === pointed?.id);
  const place = under === undefined ? null : pointAt(geometry.disc, middleOf(under), radius);
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
          isAnimationActive={opening && !isStill}
          animationDuration={OPENS_IN}
          rootTabIndex={-1}
          className={pie.slices ?? ""}
          shape={({ payload, cx, cy, innerRadius, outerRadius, startAngle, endAngle }) => (
            <g className={payload.className} data-part={payload.id}>
              <Sector
                {...{ cx, cy, innerRadius, outerRadius, startAngle, endAngle }}
                className={`${pie.slice} ${opens ? pie.link : ""} ${under !== undefined && under.slice.id !== payload.id ? styles.faded : ""}`}
              />
            </g>
          )}
        />
        <ZIndexLayer zIndex={DefaultZIndexes.label}>
          <PieMarks geometry={geometry} />
        </ZIndexLayer>
      </RechartsPie>
      {place !== null && (
        // above the disc: it covers no label
        <Readout x={(place.x / width) * 100} y={`${((cy - radius) / height) * 100}%`}>
          {pointed?.said ?? ""}
        </Readout>
      )}
    </div>
  );
}
