import { element as markup, rounded, xml } from "../../../components/drawing/svg.ts";

interface Line {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The lines in which a run of words stands on the page: where it breaks there, it breaks in the picture. */
function linesOf(node: Text): readonly Line[] {
  const range = document.createRange();
  const lines: { text: string; left: number; right: number; top: number; height: number }[] = [];
  const { data } = node;
  // spaces count only between words: at the ends of a line they would be drawn as width
  let spaces = "";
  for (let at = 0; at < data.length; ) {
    const end = at + ((data.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
    range.setStart(node, at);
    range.setEnd(node, end);
    const rects = range.getClientRects();
    const rect = rects[rects.length - 1];
    const letter = data.slice(at, end);
    at = end;
    if (rect === undefined || rect.width === 0) continue;
    if (letter.trim() === "") {
      spaces = letter;
      continue;
    }
    const line = lines[lines.length - 1];
    if (line !== undefined && Math.abs(line.top - rect.top) < 2 && rect.left >= line.right - 2) {
      line.text += spaces + letter;
      line.right = rect.right;
    } else lines.push({ text: letter, left: rect.left, right: rect.right, top: rect.top, height: rect.height });
    spaces = "";
  }
  return lines.map(({ text, left, right, top, height }) => ({ text, left, top, width: right - left, height }));
}

const measure = (() => {
  let context: CanvasRenderingContext2D | null = null;
  return () => {
    context ??= document.createElement("canvas").getContext("2d");
    return context;
  };
})();

/** How far below its top the line of writing runs, as a part of the height of a run of words. */
function baselineOf(style: CSSStyleDeclaration): number {
  const context = measure();
  if (context === null) return 0.8;
  context.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  const { fontBoundingBoxAscent: ascent, fontBoundingBoxDescent: descent } = context.measureText("国");
  return ascent > 0 && descent >= 0 ? ascent / (ascent + descent) : 0.8;
}

const NOTHING = /^(?:transparent|rgba\(0, 0, 0, 0\))$/;
const isSeen = (element: Element): boolean => {
  const { visibility, opacity, clipPath } = getComputedStyle(element);
  return visibility !== "hidden" && opacity !== "0" && !/inset\(50%\)/.test(clipPath);
};

/** The words, grounds and rules that stand as HTML in a figure, as they stand on the page. `origin` is the corner of the picture. */
export function drawWords(figure: Element, origin: { readonly left: number; readonly top: number }): string {
  const drawn: string[] = [];
  const visit = (element: Element) => {
    if (element.namespaceURI !== "http://www.w3.org/1999/xhtml" || !isSeen(element)) return;
    // what is folded away, or can be pressed on the page only
    if (element.matches("[hidden], [data-needs-script], [data-unpictured]")) return;
    const rect = element.getBoundingClientRect();
    if (element.getClientRects().length === 0 && getComputedStyle(element).display !== "contents") return;
    const style = getComputedStyle(element);
    const x = rounded(rect.left - origin.left);
    const y = rounded(rect.top - origin.top);
    if (!NOTHING.test(style.backgroundColor) && element !== figure)
      drawn.push(
        markup("rect", {
          x,
          y,
          width: rounded(rect.width),
          height: rounded(rect.height),
          fill: style.backgroundColor,
        }),
      );
    for (const [side, at] of [
      ["Top", y],
      ["Bottom", y + rounded(rect.height)],
    ] as const) {
      const width = Number.parseFloat(style[`border${side}Width`]);
      if (width > 0 && style[`border${side}Style`] !== "none" && element !== figure)
        drawn.push(
          markup("line", {
            x1: x,
            x2: x + rounded(rect.width),
            y1: at,
            y2: at,
            stroke: style[`border${side}Color`],
            "stroke-width": width,
          }),
        );
    }
    for (const child of element.childNodes) {
      if (child instanceof Element) visit(child);
      else if (child instanceof Text)
        for (const line of linesOf(child)) {
          const baseline = line.top + line.height * baselineOf(style);
          drawn.push(
            markup(
              "text",
              {
                x: rounded(line.left - origin.left),
                y: rounded(baseline - origin.top),
                "font-size": style.fontSize,
                "font-weight": style.fontWeight === "400" ? undefined : style.fontWeight,
                fill: style.color,
                // another face keeps to the same width
                textLength: line.text.length > 1 ? rounded(line.width) : undefined,
                lengthAdjust: line.text.length > 1 ? "spacingAndGlyphs" : undefined,
              },
              xml(line.text),
            ),
          );
        }
    }
  };
  visit(figure);
  return drawn.join("");
}
