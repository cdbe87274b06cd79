import { textWidth, wrapText } from "../text-width.ts";
import { COLOURS } from "./colours.ts";
import { element, xml } from "./svg.ts";

/** A part of the picture: its markup from y = 0 down, and how high it is. */
export interface Drawn {
  readonly svg: string;
  readonly height: number;
}
export const NOTHING: Drawn = { svg: "", height: 0 };

interface TextStyle {
  readonly size: number;
  readonly bold?: boolean;
  readonly fill?: string;
  readonly anchor?: "start" | "middle" | "end";
}

/** One line; `y` is its baseline. No words, nothing drawn. */
export const line = (text: string, x: number, y: number, { size, bold, fill, anchor }: TextStyle): string =>
  text === ""
    ? ""
    : element(
        "text",
        {
          // a leading “ hangs flush, as it does on the page
          x: anchor === undefined && /^“\p{Script=Han}/u.test(text) ? x - size * 0.5 : x,
          y,
          "font-size": size,
          "font-weight": bold ? 700 : undefined,
          "text-anchor": anchor === "start" ? undefined : anchor,
          fill: fill ?? COLOURS.ink,
        },
        xml(text),
      );

/** The largest size up to the wanted one at which a text fits beside what else stands on its line. */
export const sizeThatFits = (text: string, wanted: number, width: number, bold = false): number =>
  Math.min(wanted, width / Math.max(textWidth(text, bold), 0.01));

const LEADING = 1.42;

/** Running text in as many lines as it needs; a single word that is too long is set smaller, never cut. */
export function prose(text: string, x: number, width: number, style: TextStyle): Drawn {
  const lines = wrapText(text, width / style.size, style.bold);
  const widest = Math.max(...lines.map((each) => textWidth(each, style.bold)), 0.01);
  const size = Math.min(style.size, width / widest);
  const pitch = size * LEADING;
  return {
    svg: lines.map((each, at) => line(each, x, size * 1.06 + at * pitch, { ...style, size })).join(""),
    height: lines.length * pitch,
  };
}

export const rule = (x: number, y: number, width: number, fill: string = COLOURS.ink, weight = 2): string =>
  element("rect", { x, y, width, height: weight, fill });

export const moved = (x: number, y: number, svg: string, scale = 1): string =>
  svg === "" ? "" : element("g", { transform: `translate(${x} ${y})${scale === 1 ? "" : ` scale(${scale})`}` }, svg);

/** Parts under one another, each with a gap before it; what is empty takes no room. */
export function stacked(parts: readonly (readonly [gap: number, part: Drawn])[]): Drawn {
  let y = 0;
  const svg = parts.map(([gap, part]) => {
    if (part.height === 0) return "";
    const top = y === 0 ? 0 : y + gap;
    y = top + part.height;
    return moved(0, Math.round(top), part.svg);
  });
  return { svg: svg.join(""), height: y };
}
