import { isHan, LANGUAGE_TAG } from "../../i18n/language.ts";
import { classBlock } from "./class-block.ts";
import type { PictureContent } from "./content.ts";
import { footBlock, type QrSquares } from "./foot-block.ts";
import { headed, titleBlock, totalBlock } from "./opening-block.ts";
import { COLOURS } from "./palette.ts";
import { factBlock, hatchPattern, projectBlock, stripBlock } from "./parts-block.ts";
import { type Drawn, moved, stacked } from "./pen.ts";
import { element, xml } from "./svg.ts";

/** Long for a chat, square for a feed, wide for a slide or a site. */
export const FORMATS = ["long", "square", "wide"] as const;
export type Format = (typeof FORMATS)[number];

export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  /** what it says, for those who do not see it */
  readonly description: string;
}
type Sheet = Omit<Picture, "description">;

/** Faces that readers have; the list ends in a generic one, and nothing is loaded. */
const HAN = "PingFang SC, HarmonyOS Sans SC, MiSans, Microsoft YaHei, Noto Sans CJK SC, Source Han Sans SC, sans-serif";
const LATIN_FIRST = `-apple-system, Segoe UI, Roboto, Helvetica Neue, Arial, ${HAN}`;

/** The whole picture as one self-contained SVG: no script, no style, no address that is fetched. Pure: the same content gives the same text. */
export function composePicture(content: PictureContent, format: Format, qr: QrSquares | null): Picture {
  const { width, height, svg } = LAYOUTS[format](content, qr);
  const drawn = [
    element("title", {}, xml(`${content.unit} ${content.subtitle}`)),
    element("desc", {}, xml(content.description)),
    element("defs", {}, hatchPattern()),
    element("rect", { width, height, fill: COLOURS.paper }),
    isHan(content.language) ? svg : withLatinQuotes(svg),
  ];
  const root = {
    xmlns: "http://www.w3.org/2000/svg",
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    role: "img",
    "xml:lang": LANGUAGE_TAG[content.language],
    "font-family": isHan(content.language) ? HAN : LATIN_FIRST,
  };
  return { svg: element("svg", root, drawn.join("")), width, height, description: content.description };
}

/** In a Han face, the only one where a device has no other by that name, English quotation marks are a square wide. */
const LATIN = "Segoe UI, Roboto, Helvetica Neue, Arial, Liberation Sans, DejaVu Sans, sans-serif";
const withLatinQuotes = (svg: string): string =>
  svg.replace(/[“”‘’…]+/g, (signs) => element("tspan", { "font-family": LATIN }, signs));

type Layout = (content: PictureContent, qr: QrSquares | null) => Sheet;

/** 1080 wide, as high as it needs. */
const long: Layout = (content, qr) => {
  const [margin, width, k] = [72, 936, 1];
  const body = stacked([
    [0, titleBlock(content, width, k)],
    [52, totalBlock(content, width, k)],
    [56, headed(content.classes.title, width, k, classBlock(content, width, k))],
    [52, headed(content.strip?.title ?? "", width, k, stripBlock(content, width, k))],
    [40, factBlock(content, width, k)],
    [52, headed(content.projects?.title ?? "", width, k, projectBlock(content, width, k))],
    [60, footBlock(content, qr, width, k)],
  ]);
  return { width: 1080, height: Math.round(body.height + 2 * margin), svg: moved(margin, margin, body.svg) };
};

const square: Layout = (content, qr) => {
  const sheet = { width: 1080, height: 1080, margin: 56, gap: 44 };
  const left = (width: number, k: number) =>
    stacked([
      [0, titleBlock(content, width, 0.72 * k)],
      [30 * k, totalBlock(content, width, 0.66 * k)],
      [34 * k, stripBlock(content, width, 0.7 * k)],
      [30 * k, factBlock(content, width, 0.68 * k)],
    ]);
  const right = (width: number, k: number) =>
    stacked([
      [0, headed(content.classes.title, width, 0.7 * k, classBlock(content, width, 0.62 * k))],
      [30 * k, headed(content.projects?.title ?? "", width, 0.7 * k, projectBlock(content, width, 0.74 * k), 10)],
    ]);
  return twoColumns(sheet, left, right, (width) => footBlock(content, qr, width, 0.82));
};

const wide: Layout = (content, qr) => {
  const sheet = { width: 1920, height: 1080, margin: 84, gap: 88 };
  const left = (width: number, k: number) =>
    stacked([
      [0, titleBlock(content, width, 0.9 * k)],
      [30 * k, totalBlock(content, width, 0.86 * k)],
      [30 * k, stripBlock(content, width, 0.86 * k)],
      [26 * k, factBlock(content, width, 0.86 * k)],
    ]);
  const right = (width: number, k: number) =>
    stacked([
      [0, headed(content.classes.title, width, 0.86 * k, classBlock(content, width, 0.66 * k), 10)],
      [30 * k, headed(content.projects?.title ?? "", width, 0.86 * k, projectBlock(content, width, 0.82 * k), 6)],
    ]);
  return twoColumns(sheet, left, right, (width) => footBlock(content, qr, width, 0.86));
};

const LAYOUTS: Readonly<Record<Format, Layout>> = { long, square, wide };

interface Room {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
  readonly gap: number;
}
type Column = (width: number, k: number) => Drawn;

/** A sheet of a given size: the foot at its end, and each column set as large as it fits above. */
function twoColumns(
  { width, height, margin, gap }: Room,
  left: Column,
  right: Column,
  foot: (width: number) => Drawn,
): Sheet {
  const inner = width - 2 * margin;
  const column = (inner - gap) / 2;
  const below = foot(inner);
  const room = height - 2 * margin - below.height - 28;
  const largest = (draw: Column): Drawn => {
    for (let k = 1.24; k > 0.4; k -= 0.04) {
      const drawn = draw(column, k);
      if (drawn.height <= room) return drawn;
    }
    return draw(column, 0.4);
  };
  const svg = [
    moved(margin, margin, largest(left).svg),
    moved(margin + column + gap, margin, largest(right).svg),
    moved(margin, Math.round(height - margin - below.height), below.svg),
  ];
  return { width, height, svg: svg.join("") };
}
