import { COLOURS } from "../../components/drawing/colours.ts";
import { type Drawn, line, moved, prose, stacked } from "../../components/drawing/pen.ts";
import { element } from "../../components/drawing/svg.ts";
import { pieGeometry } from "../../components/pie-geometry.ts";
import { textWidth } from "../../components/text-width.ts";
import type { PictureContent } from "./content.ts";
import { classColour, onClass } from "./palette.ts";

/** What the money goes to: the disc with its labels, in the places of the page's own; else a bar a class. */
export function classBlock({ classes: { slices, isDisc } }: PictureContent, width: number, k: number): Drawn {
  if (!isDisc) return barBlock(slices, width, k);
  const geometry = pieGeometry(slices, "aside");
  const { layout, sectors, leaders, labels } = geometry;
  // the disc is drawn as wide as the room, and no taller than its layout
  const right = Math.max(...labels.map(({ box }) => box.right), layout.cx + layout.radius);
  const scale = Math.min(width / Math.max(right, layout.width * 0.9), 1.75 * k);
  const codeOf = (id: string) => slices.find((slice) => slice.id === id)?.code;
  const drawn = [
    ...sectors.map(({ slice, path }) =>
      element("path", { d: path, fill: classColour(slice.code), stroke: COLOURS.paper, "stroke-width": 2.5 }),
    ),
    ...leaders.map(({ id, path, dot }) => {
      const colour = classColour(codeOf(id));
      return (
        element("path", { d: path, fill: "none", stroke: colour, "stroke-width": 1.5 }) +
        element("circle", { cx: dot.x, cy: dot.y, r: 2.5, fill: colour })
      );
    }),
    ...labels.flatMap(({ slice, inside, lines }) =>
      lines.map(({ text, role, size, x, y }) =>
        line(text, x, y, {
          size,
          bold: role !== "amount",
          anchor: inside ? "middle" : "start",
          fill: inside ? onClass(slice.code) : role === "amount" ? COLOURS.ink2 : COLOURS.ink,
        }),
      ),
    ),
  ];
  return { svg: moved(0, 0, drawn.join(""), scale), height: layout.height * scale };
}

function barBlock(slices: PictureContent["classes"]["slices"], width: number, k: number): Drawn {
  const most = Math.max(...slices.map(({ value }) => value), 0);
  const shown = slices.slice(0, 7);
  return stacked(
    shown.map(({ label, share, amountText, value, code }) => {
      const figures = [share, amountText].filter((text) => text !== undefined).join("\u2003");
      const size = 30 * k;
      const room = width - textWidth(figures, true) * size - 24 * k;
      const name = prose(label, 0, room, { size });
      const bar = element("rect", {
        y: name.height + 6 * k,
        width: most > 0 ? Math.max(2, (width * Math.max(0, value)) / most) : 2,
        height: 18 * k,
        fill: classColour(code),
      });
      const svg = name.svg + line(figures, width, size * 1.06, { size, bold: true, anchor: "end" }) + bar;
      return [18 * k, { svg, height: name.height + 24 * k }] as const;
    }),
  );
}
