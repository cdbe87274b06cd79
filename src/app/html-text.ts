const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** A text, or the value of an attribute in double quotes, as markup. The build writes its pages with it, and the page those that it makes. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

/** JSON for a script element: `<` could end the element. */
export const jsonInHtml = (value: unknown): string => JSON.stringify(value).replaceAll("<", "\\u003c");
