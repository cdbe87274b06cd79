const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

/** Data inside the page: `<` could end the script element, so it is written as JSON allows. */
export const inlineData = (id: string, value: unknown): string =>
  `<script type="application/json" id="${id}">${JSON.stringify(value).replaceAll("<", "\\u003c")}</script>`;

/** Code inside the page: what would end its element, or open a comment in it, is kept apart from it. */
export function inlineScript(code: string): string {
  if (/<\/script|<!--/i.test(code)) throw new Error("an inline script contains what would end its element");
  return `<script>${code}</script>`;
}
