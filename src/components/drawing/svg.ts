/** Characters that XML does not know, and marks that turn the direction of a line, as a name from anywhere may hold. */
const NOT_FOR_XML = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu;
const ENTITY: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

export const xml = (text: string): string =>
  text.replace(NOT_FOR_XML, "").replace(/[&<>"']/g, (sign) => ENTITY[sign] ?? "");

/** To a hundredth of a pixel: finer is not seen. */
export const rounded = (length: number): number => Math.round(length * 100) / 100;

export type Attributes = Readonly<Record<string, string | number | undefined>>;
const written = (attributes: Attributes): string =>
  Object.entries(attributes)
    .map(([name, value]) =>
      value === undefined ? "" : ` ${name}="${xml(typeof value === "number" ? String(rounded(value)) : value)}"`,
    )
    .join("");

/** An element with what stands in it, which is markup already; a text goes through `xml`. */
export const element = (name: string, attributes: Attributes, content = ""): string =>
  content === "" ? `<${name}${written(attributes)}/>` : `<${name}${written(attributes)}>${content}</${name}>`;
