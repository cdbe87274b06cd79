import { type Drawn, moved, stacked } from "../../components/drawing/pen.ts";
import { type Picture, pictureOf } from "../../components/drawing/picture.ts";
import { classBlock } from "./class-block.ts";
import type { PictureContent } from "./content.ts";
import { footBlock, type QrSquares } from "./foot-block.ts";
import { headed, titleBlock, totalBlock } from "./opening-block.ts";
import { factBlock, hatchPattern, projectBlock, stripBlock } from "./parts-block.ts";

/** Long for a chat, square for a feed, wide for a slide or a site. */
export const FORMATS = ["long", "square", "wide"] as const;
export type Format = (typeof FORMATS)[number];

type Sheet = Omit<Picture, "description">;

/** The whole picture. Pure: the same content gives the same text. */
export const composePicture = (content: PictureContent, format: Format, qr: QrSquares | null): Picture =>
  pictureOf(
    { ...LAYOUTS[format](content, qr), definitions: hatchPattern() },
    { language: content.language, title: `${content.unit} ${content.subtitle}`, description: content.description },
  );

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
