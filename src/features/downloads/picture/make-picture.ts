import type { Language } from "../../../core/format-amount.ts";
import { isHan, LANGUAGE_TAG } from "../../../i18n/language.ts";
import { asForPicture } from "./as-for-picture.ts";
import { cloneDrawing, paintedWith } from "./clone-drawing.ts";
import { drawWords } from "./draw-words.ts";
import { FACTS_WIDTH, factTable, type PictureFacts } from "./fact-table.ts";
import { fontsOf, latinQuotes, rounded, svgElement } from "./svg.ts";
import { writtenLines } from "./written-lines.ts";

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
export const makePicture = (figure: HTMLElement, words: PictureWords): SVGElement =>
  asForPicture(figure, () => {
    const drawings = [...figure.querySelectorAll<SVGElement>("svg")].filter(
      (svg) =>
        svg.parentElement?.closest("svg") === null &&
        svg.closest("[hidden]") === null &&
        svg.getClientRects().length > 0 &&
        svg.getBoundingClientRect().width > 1,
    );
    const { rows, total } = words.facts;
    const hasTable = rows.length > 0;
    const fonts = fontsOf(words.language);
    // the table has the names that stand below a disc on the page
    const frame = boundsOf(hasTable ? drawings : [figure.querySelector("[data-alone]") ?? figure, ...drawings]);
    const table = factTable(words.facts, fonts);
    const drawnWidth = hasTable ? frame.width + GAP + FACTS_WIDTH : frame.width;
    const width = Math.ceil(Math.max(LEAST, drawnWidth)) + 2 * MARGIN;
    const bodyHeight = hasTable ? Math.max(frame.height, table.height) : frame.height;
    const head = writtenLines(
      [
        { text: words.title, size: 22, step: 28, isBold: true },
        { text: words.unit, size: 14, step: 24, isQuiet: true },
        ...(total === null ? [] : [{ text: `${total.name} ${total.said}`, size: 17, step: 28, isBold: true }]),
      ],
      width - 2 * MARGIN,
      fonts,
    );
    const top = MARGIN + head.height + 20;
    const foot = writtenLines(
      words.source.map((text) => ({ text, size: 13, step: 20, isQuiet: true })),
      width - 2 * MARGIN,
      fonts,
    );
    const height = Math.ceil(top + bodyHeight + 24 + foot.height + MARGIN - 8);
    const root = svgElement("svg", {
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      "font-family": fonts,
      role: "img",
      lang: LANGUAGE_TAG[words.language],
    });
    root.append(svgElement("title", {}, words.title), svgElement("desc", {}, words.description));
    root.append(svgElement("rect", { width, height, fill: "#ffffff" }));
    // a drawing that is narrower than its title stands in the middle
    const left = hasTable ? MARGIN : rounded(MARGIN + (width - 2 * MARGIN - frame.width) / 2);
    const drawingTop = rounded(top + (bodyHeight - frame.height) / 2);
    const picture = svgElement("g", { transform: `translate(${left} ${drawingTop})` });
    for (const drawing of drawings) {
      const rect = drawing.getBoundingClientRect();
      const copy = cloneDrawing(drawing);
      copy.setAttribute("x", String(rounded(rect.left - frame.left)));
      copy.setAttribute("y", String(rounded(rect.top - frame.top)));
      picture.append(copy);
    }
    if (!hasTable) picture.append(...drawWords(figure, frame));
    root.append(
      definitions(picture),
      ...head.draw(MARGIN, MARGIN),
      picture,
      ...(hasTable ? table.draw(MARGIN + frame.width + GAP, top + (bodyHeight - table.height) / 2) : []),
      ...foot.draw(MARGIN, top + bodyHeight + 24),
    );
    if (!isHan(words.language)) latinQuotes(root);
    return root;
  });

/** The picture as a file; parsed as XML anywhere. */
export const svgText = (picture: SVGElement): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(picture)}\n`;

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
function definitions(picture: SVGElement): SVGElement {
  const defs = svgElement("defs");
  for (const id of paintedWith(picture)) {
    const pattern = document.getElementById(id);
    if (pattern instanceof SVGElement && picture.querySelector(`[id="${CSS.escape(id)}"]`) === null)
      defs.append(cloneDrawing(pattern));
  }
  return defs;
}
