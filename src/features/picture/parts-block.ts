import { COLOURS } from "../../components/drawing/colours.ts";
import { type Drawn, line, NOTHING, prose, rule, sizeThatFits, stacked } from "../../components/drawing/pen.ts";
import { element } from "../../components/drawing/svg.ts";
import { textWidth } from "../../components/text-width.ts";
import type { FigureInUnit, NamedAmount, PictureContent } from "./content.ts";

/** Project expenditure is hatched, so that it is told apart in grey. */
const HATCH = "hatch";
export const hatchPattern = (): string =>
  element(
    "pattern",
    { id: HATCH, width: 12, height: 12, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" },
    element("rect", { width: 12, height: 12, fill: COLOURS.paper }) +
      element("rect", { width: 12, height: 12, fill: COLOURS.slate, "fill-opacity": 0.12 }) +
      element("rect", { width: 4.4, height: 12, fill: COLOURS.slate }),
  );
const hatched = (x: number, y: number, width: number, height: number): string =>
  element("rect", { x, y, width, height, fill: `url(#${HATCH})`, stroke: COLOURS.slate, "stroke-width": 1.5 });

/** Basic against project expenditure on one ruler, each end with its amount and share. */
export function stripBlock({ strip }: PictureContent, width: number, k: number): Drawn {
  if (strip === null) return NOTHING;
  const { basic, project, others } = strip;
  const size = 30 * k;
  const half = width / 2 - 12 * k;
  const ends = [basic, ...(project === null ? [] : [project])].map(({ name, amount, share }, at) => {
    const [x, anchor] = at === 0 ? [0, "start" as const] : [width, "end" as const];
    const figures = `${amount}\u2003${share}`;
    return (
      line(name, x, size, { size: sizeThatFits(name, size, half), fill: COLOURS.ink2, anchor }) +
      line(figures, x, size * 2.5, { size: sizeThatFits(figures, size * 1.2, half, true), bold: true, anchor })
    );
  });
  const top = size * 2.5 + 18 * k;
  const high = 54 * k;
  const solid = Math.max(2, Math.min(1, Math.max(0, basic.fraction)) * width);
  const rest = width - solid;
  // alone beside basic expenditure it is all of the rest, whatever rounding leaves
  const spent = others.length === 0 ? rest : Math.min(rest, Math.max(0, project?.fraction ?? 0) * width);
  const bars =
    element("rect", { y: top, width: solid, height: high, fill: COLOURS.slate }) +
    (project === null || spent < 2 ? "" : hatched(solid + 1, top + 0.75, spent - 2, high - 1.5)) +
    (rest - spent < 2 || others.length === 0
      ? ""
      : element("rect", {
          x: solid + spent + 1,
          y: top + 0.75,
          width: rest - spent - 2,
          height: high - 1.5,
          fill: COLOURS.paper,
          stroke: COLOURS.slate,
          "stroke-width": 1.5,
        }));
  const below = stacked(
    others.map(({ name, amount, share }) => [
      12 * k,
      prose(`${name}\u2003${amount}\u2003${share}`, 0, width, { size, fill: COLOURS.ink2 }),
    ]),
  );
  return stacked([
    [0, { svg: ends.join("") + bars, height: top + high }],
    [0, below],
  ]);
}

/** The largest projects, on one scale of their own. */
export function projectBlock({ projects }: PictureContent, width: number, k: number): Drawn {
  if (projects === null) return NOTHING;
  const row = ({ name, amount, fraction }: NamedAmount): Drawn => {
    const size = 28 * k;
    const room = width - textWidth(amount, true) * size - 28 * k;
    const words = prose(name, 0, room, { size });
    const bar = hatched(1, words.height + 5 * k, Math.max(2, fraction * (width - 2)), 13 * k);
    const figure = line(amount, width, size * 1.06, { size, bold: true, anchor: "end" });
    return { svg: words.svg + figure + bar, height: words.height + 18 * k };
  };
  return stacked([
    [0, prose(projects.summary, 0, width, { size: 26 * k, fill: COLOURS.ink2 })],
    ...projects.rows.map((each) => [15 * k, row(each)] as const),
  ]);
}

interface Fact {
  readonly name: string;
  readonly value: FigureInUnit;
  readonly remark: string | null;
}

/** A few facts side by side: name, figure with its unit, what it means. */
function factRow(facts: readonly Fact[], width: number, k: number): Drawn {
  const gap = 40 * k;
  const column = (width - gap * (facts.length - 1)) / Math.max(1, facts.length);
  const drawn = facts.map(({ name, value: { before, figure, after }, remark }) => {
    const [currency, unit] = [before.trim(), after.trim()];
    const start = currency === "" ? 0 : textWidth(currency) * 26 * k + 9 * k;
    const size = sizeThatFits(figure, 58 * k, column - start - textWidth(unit) * 26 * k - 12 * k, true);
    const value =
      line(currency, 0, size * 0.9, { size: 26 * k, fill: COLOURS.ink2 }) +
      line(figure, start, size * 0.9, { size, bold: true }) +
      line(unit, start + textWidth(figure, true) * size + 10 * k, size * 0.9, { size: 26 * k, fill: COLOURS.ink2 });
    return stacked([
      [0, prose(name, 0, column, { size: 26 * k, fill: COLOURS.ink2 })],
      [4 * k, { svg: value, height: size }],
      [8 * k, remark === null ? NOTHING : prose(remark, 0, column, { size: 24 * k, fill: COLOURS.ink2 })],
    ]);
  });
  const svg = drawn.map((each, at) => element("g", { transform: `translate(${at * (column + gap)} 0)` }, each.svg));
  return { svg: svg.join(""), height: Math.max(...drawn.map(({ height }) => height), 0) };
}

/** The “three public” expenses, and that the accounts agree. */
export function factBlock({ threePublic, checks }: PictureContent, width: number, k: number): Drawn {
  const facts: Fact[] = [];
  if (threePublic !== null)
    facts.push({ name: threePublic.name, value: threePublic.amount, remark: threePublic.remark });
  facts.push({
    name: checks.title,
    value: { before: "", figure: checks.count, after: checks.unit },
    remark: checks.text,
  });
  const row = factRow(facts, width, k);
  return stacked([
    [0, { svg: rule(0, 0, width, COLOURS.rule), height: 2 }],
    [22 * k, row],
  ]);
}
