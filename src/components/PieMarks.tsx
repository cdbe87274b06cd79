import styles from "./PieChart.module.css";
import type { PieGeometry } from "./pie-geometry.ts";

/** Leaders and labels of a pie, the same in its own SVG and in the live chart. */
export function PieMarks({ geometry }: { geometry: PieGeometry }) {
  return (
    <g>
      {geometry.leaders.map(({ id, className, path, dot }) => (
        <g key={id} className={className}>
          <path className={styles.leader} d={path} />
          <circle className={styles.dot} cx={dot.x.toFixed(2)} cy={dot.y.toFixed(2)} r="2.5" />
        </g>
      ))}
      {geometry.labels.map(({ slice, inside, lines }) => (
        <g
          key={slice.id}
          className={inside ? `${slice.className} ${styles.inside}` : slice.className}
          data-label={slice.id}
        >
          {lines.map(({ text, role, size, x, y }) => (
            <text
              lang={role === "name" ? slice.lang : undefined}
              key={`${role}${text}`}
              data-leads={role === "name" ? undefined : slice.cell}
              className={styles[role]}
              x={x.toFixed(2)}
              y={y.toFixed(2)}
              fontSize={size.toFixed(1)}
            >
              {text}
            </text>
          ))}
        </g>
      ))}
    </g>
  );
}
