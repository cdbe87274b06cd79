/** What a report is made of; the two writers, Markdown and HTML, know nothing else. Every text is plain and is escaped by them. */
export type Block =
  | { readonly kind: "heading"; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: "paragraph"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly string[] }
  | { readonly kind: "table"; readonly head: readonly Head[]; readonly rows: readonly (readonly CellText[])[] };

export interface Head {
  readonly text: string;
  readonly isNumber?: boolean;
}

/** Several texts stand under one another. */
export type CellText = string | readonly string[];

export const heading = (level: 1 | 2 | 3, text: string): Block => ({ kind: "heading", level, text });
export const paragraph = (text: string): Block => ({ kind: "paragraph", text });
export const list = (items: readonly string[]): Block => ({ kind: "list", items });

/** A head that begins with # is that of a column of numbers, set flush right. */
export const table = (head: readonly string[], rows: readonly (readonly CellText[])[]): Block => ({
  kind: "table",
  head: head.map((text) => (text.startsWith("#") ? { text: text.slice(1), isNumber: true } : { text })),
  rows,
});

export const linesOf = (cell: CellText): readonly string[] => (typeof cell === "string" ? [cell] : cell);

/** Text of a document as one line: breaks become spaces; marks that nobody sees, and that may turn the direction of a line, become visible. */
export const visible = (text: string): string =>
  text.replace(/[\r\n\t\f\v\u2028\u2029]+/g, " ").replace(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g,
    (mark) => `[U+${mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}]`,
  );
