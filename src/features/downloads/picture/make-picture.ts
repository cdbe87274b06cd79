import { asForPicture } from "./as-for-picture.ts";
import { cloneDrawing, paintedWith } from "./clone-drawing.ts";
import { drawWords } from "./draw-words.ts";
import { FONTS, rounded, svgElement } from "./svg.ts";
import { writtenLines } from "./written-lines.ts";

/** What is written around a picture, so that it says by itself what it shows and where it comes from. */
export interface PictureWords {
  readonly title: string;
  readonly description: string;
  readonly unit: string;
  /** the last lines: source, day, address */
  readonly source: readonly string[];
  readonly lang: string;
}

const MARGIN = 32;
/** A title stands on one line. */
const LEAST = 560;

/** A figure of the page as a picture of its own: same drawing, words and unit, on white in the light theme, with title, unit and source. */
export const makePicture = (figure: HTMLElement, words: PictureWords): SVGElement =>
  asForPicture(figure, () => {
    const drawings = [...figure.querySelectorAll<SVGElement>("svg")].filter(
      (svg) =>
        svg.parentElement?.closest("svg") === null &&
        svg.getClientRects().length > 0 &&
        svg.getBoundingClientRect().width > 1,
    );
    const frame = boundsOf([figure.querySelector("[data-alone]") ?? figure, ...drawings]);
    const width = Math.max(LEAST, Math.ceil(frame.width)) + 2 * MARGIN;
    const head = writtenLines(
      [
        { text: words.title, size: 22, step: 28, isBold: true },
        { text: words.unit, size: 14, step: 24, isQuiet: true },
      ],
      width - 2 * MARGIN,
    );
    const top = MARGIN + head.height + 20;
    const foot = writtenLines(
      words.source.map((text) => ({ text, size: 13, step: 20, isQuiet: true })),
      width - 2 * MARGIN,
    );
    const height = Math.ceil(top + frame.height + 24 + foot.height + MARGIN - 8);
    const root = svgElement("svg", {
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      "font-family": FONTS,
      role: "img",
      lang: words.lang,
    });
    root.append(svgElement("title", {}, words.title), svgElement("desc", {}, words.description));
    root.append(svgElement("rect", { width, height, fill: "#ffffff" }));
    const picture = svgElement("g", { transform: `translate(${MARGIN} ${top})` });
    for (const drawing of drawings) {
      const rect = drawing.getBoundingClientRect();
      const copy = cloneDrawing(drawing);
      copy.setAttribute("x", String(rounded(rect.left - frame.left)));
      copy.setAttribute("y", String(rounded(rect.top - frame.top)));
      picture.append(copy);
    }
    picture.append(...drawWords(figure, frame));
    root.append(
      definitions(picture),
      ...head.draw(MARGIN, MARGIN),
      picture,
      ...foot.draw(MARGIN, top + frame.height + 24),
    );
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
