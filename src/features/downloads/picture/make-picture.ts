import { COLOURS } from "../../../components/drawing/colours.ts";
import { moved, NOTHING, prose, stacked } from "../../../components/drawing/pen.ts";
import { type Picture, pictureOf, svgFile } from "../../../components/drawing/picture.ts";
import { rounded, xml } from "../../../components/drawing/svg.ts";
import { toPng } from "../../../components/drawing/to-png.ts";
import type { Language } from "../../../core/format-amount.ts";
import { asForPicture } from "./as-for-picture.ts";
import { cloneDrawing, paintedWith } from "./clone-drawing.ts";
import { drawWords } from "./draw-words.ts";
import { FACTS_WIDTH, factTable, type PictureFacts } from "./fact-table.ts";

/** What is written around a picture, so that it says by itself what it shows and where it comes from. */
export interface PictureWords {
  readonly title: string;
  readonly description: string;
  readonly unit: string;
  /** the last lines: source, day, address */
  readonly source: readonly string[];
  readonly language: Language;
  readonly facts: PictureFacts;
}

const MARGIN = 32;
/** A title stands on one line. */
const LEAST = 560;
/** Between a drawing and the table beside it. */
const GAP = 44;

/** A figure of the page as a picture of its own: same drawing, words and unit, on white in the light theme, with title, unit and source. */
export const makePicture = (figure: HTMLElement, words: PictureWords): Picture =>
  asForPicture(figure, () => {
    const { facts } = words;
    const table = facts.rows.length > 0 ? factTable(facts) : null;
    const { frame, svg: drawing } = drawnFigure(figure, table === null);
    const drawn = { width: table === null ? frame.width : frame.width + GAP + FACTS_WIDTH, height: frame.height };
    const inner = Math.ceil(Math.max(LEAST, drawn.width));
    const bodyHeight = Math.max(frame.height, table?.height ?? 0);
    const inMiddle = (height: number) => rounded((bodyHeight - height) / 2);
    // a drawing that is narrower than its title stands in the middle
    const left = table === null ? rounded((inner - drawn.width) / 2) : 0;
    const body =
      moved(left, inMiddle(frame.height), drawing) +
      (table === null ? "" : moved(frame.width + GAP, inMiddle(table.height), table.svg));
    const sheet = stacked([
      [0, headOf(words, inner)],
      [24, { svg: body, height: bodyHeight }],
      [24, stacked(words.source.map((text) => [0, prose(text, 0, inner, { size: 13, fill: COLOURS.ink2 })] as const))],
    ]);
    const [width, height] = [inner + 2 * MARGIN, Math.ceil(sheet.height) + 2 * MARGIN];
    return pictureOf({ svg: moved(MARGIN, MARGIN, sheet.svg), width, height, definitions: hatchesOf(body) }, words);
  });

/** How the picture is saved, by the ending of its file. */
export const saved = { svg: svgFile, png: toPng };

const headOf = ({ title, unit, facts: { total } }: PictureWords, width: number) =>
  stacked([
    [0, prose(title, 0, width, { size: 22, bold: true })],
    [2, prose(unit, 0, width, { size: 14, fill: COLOURS.ink2 })],
    [4, total === null ? NOTHING : prose(`${total.name} ${total.said}`, 0, width, { size: 17, bold: true })],
  ]);

/** The drawings of a figure where they stand on the page, and its words unless a table beside them says the same. */
function drawnFigure(figure: HTMLElement, hasWords: boolean) {
  const drawings = [...figure.querySelectorAll<SVGElement>("svg")].filter(
    (svg) =>
      svg.parentElement?.closest("svg") === null &&
      svg.closest("[hidden]") === null &&
      svg.getClientRects().length > 0 &&
      svg.getBoundingClientRect().width > 1,
  );
  const frame = boundsOf(hasWords ? [figure.querySelector("[data-alone]") ?? figure, ...drawings] : drawings);
  const copies = drawings.map((drawing) => {
    const { left, top } = drawing.getBoundingClientRect();
    return cloneDrawing(drawing, { x: rounded(left - frame.left), y: rounded(top - frame.top) });
  });
  return { frame, svg: copies.join("") + (hasWords ? drawWords(figure, frame) : "") };
}

function boundsOf(elements: readonly Element[]) {
  const rects = elements.map((element) => element.getBoundingClientRect());
  const left = Math.min(...rects.map((rect) => rect.left));
  const top = Math.min(...rects.map((rect) => rect.top));
  return {
    left,
    top,
    width: Math.max(...rects.map((rect) => rect.right)) - left,
    height: Math.max(...rects.map((rect) => rect.bottom)) - top,
  };
}

/** The hatches that the picture is painted with stand elsewhere on the page. */
const hatchesOf = (svg: string): string =>
  [...paintedWith(svg)]
    .map((id) => {
      const pattern = document.getElementById(id);
      return pattern instanceof SVGElement && !svg.includes(` id="${xml(id)}"`) ? cloneDrawing(pattern) : "";
    })
    .join("");
