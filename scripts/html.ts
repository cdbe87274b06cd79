import { DomUtils, parseDocument } from "htmlparser2";
import { jsonInHtml } from "../src/app/html-text.ts";

/** Data inside the page. */
export const inlineData = (id: string, value: unknown): string =>
  `<script type="application/json" id="${id}">${jsonInHtml(value)}</script>`;

/** Code inside the page: what would end its element, or open a comment in it, is kept apart from it. */
export function inlineScript(code: string): string {
  if (/<\/script|<!--/i.test(code)) throw new Error("an inline script contains what would end its element");
  return `<script>${code}</script>`;
}

export type HtmlDocument = ReturnType<typeof parseDocument>;
export type HtmlNode = HtmlDocument["children"][number];
export type HtmlElement = NonNullable<ReturnType<typeof DomUtils.getElementById>>;

/** Parses markup that is printed again: entities stay as they are written, and so what is put in has to be escaped. */
export const parseHtml = (html: string): HtmlDocument => parseDocument(html, { decodeEntities: false });

export const printHtml = (document: HtmlDocument): string => DomUtils.getOuterHTML(document, { encodeEntities: false });

/** Finished markup as one node: printed as it is, and not parsed. */
export function markup(html: string): HtmlNode {
  const text = parseDocument("-").children[0] as HtmlNode & { data: string };
  text.data = html;
  return text;
}

/** The elements of a name, or with an attribute, in the order of the page. */
export const elementsOf = (document: HtmlDocument, of: { readonly tag?: string; readonly attribute?: string }) =>
  DomUtils.findAll(
    ({ name, attribs }) =>
      (of.tag === undefined || of.tag === name) && (of.attribute === undefined || of.attribute in attribs),
    document.children,
  );

export function elementOf(document: HtmlDocument, tag: string): HtmlElement {
  const [found] = elementsOf(document, { tag });
  if (found === undefined) throw new Error(`index.html has no <${tag}>`);
  return found;
}

/** Makes these the children of an element. */
export function fill(element: HtmlElement, ...children: readonly HtmlNode[]): void {
  for (const child of [...element.children]) DomUtils.removeElement(child);
  for (const child of children) DomUtils.appendChild(element, child);
}
