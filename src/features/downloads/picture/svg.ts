import type { Language } from "../../../core/format-amount.ts";
import { isHan } from "../../../i18n/language.ts";

export const SVG = "http://www.w3.org/2000/svg";

/** Characters that XML does not know, as a name from anywhere may hold. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is to be removed
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
export const xmlText = (text: string): string => text.replace(NOT_XML, "");

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Makes an element of a picture; built as nodes, never as markup, so that no name can become any. */
export function svgElement(name: string, attributes: Attributes = {}, text?: string): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined) element.setAttribute(key, String(value));
  if (text !== undefined) element.textContent = xmlText(text);
  return element;
}

export const rounded = (length: number): number => Math.round(length * 100) / 100;

const HAN = "PingFang SC, HarmonyOS Sans SC, Microsoft YaHei, Noto Sans CJK SC, Source Han Sans SC";
const LATIN = "Segoe UI, Roboto, Helvetica Neue, Arial, Liberation Sans, DejaVu Sans";

/** Faces that readers have, the same as on the page; a list that ends in a generic one. */
export const fontsOf = (language: Language): string =>
  isHan(language)
    ? `${HAN}, Segoe UI, Helvetica Neue, Arial, sans-serif`
    : `Segoe UI, Roboto, Helvetica Neue, Arial, ${HAN}, sans-serif`;

/** English quotation marks come from a Latin face: in a Han face they are a square wide. */
export function latinQuotes(picture: SVGElement): void {
  for (const text of picture.querySelectorAll("text, tspan"))
    for (const node of [...text.childNodes]) {
      if (node.nodeType !== Node.TEXT_NODE || !/[“”‘’…]/.test(node.textContent ?? "")) continue;
      node.replaceWith(
        ...(node.textContent ?? "")
          .split(/([“”‘’…]+)/)
          .filter((part) => part !== "")
          .map((part) =>
            /[“”‘’…]/.test(part) ? svgElement("tspan", { "font-family": `${LATIN}, sans-serif` }, part) : part,
          ),
      );
    }
}
