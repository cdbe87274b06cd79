import { type Attributes, element as markup, rounded, xml } from "../../../components/drawing/svg.ts";

const SVG = "http://www.w3.org/2000/svg";

/** What a style sheet may say about a drawing; all of it is written into the copy, which has no style sheet. */
const DRAWN = [
  "fill",
  "fill-opacity",
  "fill-rule",
  "stroke",
  "stroke-width",
  "stroke-opacity",
  "stroke-dasharray",
  "stroke-linecap",
  "stroke-linejoin",
  "opacity",
  "font-size",
  "font-weight",
  "letter-spacing",
  "text-anchor",
  "dominant-baseline",
] as const;
/** What a drawing has without anyone saying so is left out. */
const PLAIN: Readonly<Record<string, readonly string[]>> = {
  "fill-opacity": ["1"],
  "fill-rule": ["nonzero"],
  stroke: ["none"],
  "stroke-opacity": ["1"],
  "stroke-dasharray": ["none"],
  "stroke-linecap": ["butt"],
  "stroke-linejoin": ["miter"],
  opacity: ["1"],
  "letter-spacing": ["normal"],
  "text-anchor": ["start"],
  "dominant-baseline": ["auto"],
};
const TEXT = new Set(["font-size", "font-weight", "letter-spacing", "text-anchor", "dominant-baseline"]);
const KEPT =
  /^(?:x|y|x1|y1|x2|y2|cx|cy|r|rx|ry|d|dx|dy|points|width|height|viewBox|transform|patternUnits|patternTransform|preserveAspectRatio|id|clip-path)$/;
const isShown = (element: Element): boolean => {
  const { display, visibility } = getComputedStyle(element);
  return display !== "none" && visibility !== "hidden";
};

/** A drawing of the page with all its styles written out, at its size on the page; no script, class, listener or outside address comes along. */
export function cloneDrawing(drawing: SVGElement, place: { readonly x?: number; readonly y?: number } = {}): string {
  const { width, height } = drawing.getBoundingClientRect();
  const size =
    drawing.localName === "svg" ? { width: rounded(width), height: rounded(height), overflow: "visible" } : {};
  return cloneNode(drawing, { ...size, ...place });
}

function cloneNode(element: Element, own: Attributes = {}): string {
  const attributes: Record<string, string | number | undefined> = {};
  for (const { name, value } of element.attributes) if (KEPT.test(name)) attributes[name] = value;
  const style = getComputedStyle(element);
  const isText = /^(?:text|tspan)$/.test(element.localName);
  const isGroup = /^(?:g|svg|defs|pattern|clipPath)$/.test(element.localName);
  for (const name of DRAWN) {
    if (TEXT.has(name) ? !isText : isGroup && name !== "opacity") continue;
    const value = style.getPropertyValue(name).trim();
    if (value !== "" && !(PLAIN[name]?.includes(value) ?? false)) attributes[name] = ownReference(value);
  }
  const content = [...element.childNodes].map((child) => {
    if (child instanceof Text) return isText ? xml(child.data) : "";
    const isDrawn =
      child instanceof Element &&
      child.namespaceURI === SVG &&
      !/^(?:script|style|foreignObject|image|use|a)$/.test(child.localName) &&
      isShown(child);
    return isDrawn ? cloneNode(child) : "";
  });
  return markup(element.localName, { ...attributes, ...own }, content.join(""));
}

/** `url("https://…#hatch")` of a computed style points into the page; in the copy it points at its own hatch. */
const ownReference = (value: string): string => value.replace(/url\(["']?[^"')]*#([^"')]+)["']?\)/g, "url(#$1)");

/** The ids that a drawing paints with. */
export const paintedWith = (svg: string): ReadonlySet<string> =>
  new Set([...svg.matchAll(/url\(#([^)]+)\)/g)].flatMap(([, id]) => id ?? []));
