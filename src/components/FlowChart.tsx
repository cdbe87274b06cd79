import styles from "./FlowChart.module.css";
import { flowGeometry } from "./flow-geometry.ts";
import { lineHeight, type NodeText } from "./flow-labels.ts";
import type { FlowLink } from "./flow-order.ts";
import type { FlowGeometry, FlowLabel, FlowNodeIn } from "./flow-shapes.ts";
import { useHatch } from "./Hatch.tsx";

/** A ribbon of the picture: in the colour of its class, hatched where it is project expenditure. */
export interface FlowBand extends FlowLink {
  readonly code: string | null;
  readonly isHatched: boolean;
}
export interface FlowMark extends FlowNodeIn {
  readonly tone: "source" | "class" | "solid" | "hatched";
  readonly code: string | null;
}

export interface FlowChartProps {
  readonly columns: readonly (readonly FlowMark[])[];
  readonly bands: readonly FlowBand[];
  /** over the columns, where they stand side by side */
  readonly heads: readonly string[];
  readonly width: number;
  readonly direction: "across" | "down";
  readonly className?: string | undefined;
}

/** A flow as our own SVG: ribbons as wide as their amounts. Hidden from screen readers; the sentence above and the table below say all. */
export function FlowChart({ columns, bands, heads, width, direction, className = "" }: FlowChartProps) {
  const geometry = flowGeometry({ columns, links: bands, width, direction });
  const marks = new Map(columns.flatMap((column) => column.map((mark) => [mark.id, mark] as const)));
  return (
    <svg
      aria-hidden="true"
      viewBox={`0 0 ${width} ${geometry.height}`}
      width={`${width / 16}rem`}
      height={`${geometry.height / 16}rem`}
      className={`${styles.flow} ${className}`}
    >
      <Ribbons geometry={geometry} />
      {geometry.nodes.map(({ id, x, y, width: w, height: h }) => {
        const mark = marks.get(id);
        return mark === undefined ? null : <Node key={id} mark={mark} box={{ x, y, width: w, height: h }} />;
      })}
      {geometry.nodes.map(({ id, label }) => {
        const code = marks.get(id)?.code ?? null;
        return (
          <g key={id} className={code === null ? undefined : `class-${code}`}>
            {label.leader !== null && <path className={styles.leader} d={label.leader} />}
            <Label label={label} text={marks.get(id)?.text} />
          </g>
        );
      })}
      {geometry.columns.map(({ x, y, anchor }, at) => (
        <text key={`${x} ${y}`} x={x} y={y} fontSize="14" textAnchor={anchor} className={styles.quiet}>
          {heads[at]}
        </text>
      ))}
    </svg>
  );
}

function Ribbons({ geometry }: { geometry: FlowGeometry<FlowBand> }) {
  const hatch = useHatch();
  return geometry.ribbons.map(({ link: { from, to, code, isHatched }, path }) => (
    <path
      key={`${from}-${to}`}
      d={path}
      className={`${code === null ? styles.slate : `class-${code}`} ${isHatched ? styles.hatched : styles.ribbon}`}
      fill={isHatched ? hatch(code) : undefined}
    />
  ));
}

function Node({
  mark: { tone, code },
  box,
}: {
  mark: FlowMark;
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}) {
  const hatch = useHatch();
  if (tone === "hatched")
    return (
      <rect
        x={box.x + 0.5}
        y={box.y + 0.5}
        width={Math.max(1, box.width - 1)}
        height={Math.max(1, box.height - 1)}
        className={`${styles.slate} ${styles.edge}`}
        fill={hatch(null)}
      />
    );
  const name = tone === "class" && code !== null ? `class-${code}` : tone === "source" ? styles.ink : styles.slate;
  return <rect {...box} className={`${name} ${styles.node}`} />;
}

function Label({ label: { lines, x, y, width, anchor }, text: own }: { label: FlowLabel; text: NodeText | undefined }) {
  let top = y;
  return lines.map((line) => {
    const height = lineHeight(line);
    const baseline = top + height * 0.78;
    top += height;
    const [first] = line;
    return (
      <text
        key={`${first?.text} ${baseline}`}
        x={anchor === "end" ? x + width : x}
        y={Math.round(baseline * 10) / 10}
        textAnchor={anchor}
      >
        {line.map(({ text, size, bold, quiet }, at) => (
          <tspan
            // biome-ignore lint/suspicious/noArrayIndexKey: runs of a line have no identity but their place
            key={at}
            data-leads={text === own?.amount || text === own?.share ? own.cell : undefined}
            dx={at === 0 ? undefined : 6}
            fontSize={size}
            className={[bold && styles.bold, quiet && styles.quiet].filter(Boolean).join(" ") || undefined}
          >
            {text}
          </tspan>
        ))}
      </text>
    );
  });
}
