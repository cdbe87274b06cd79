/** `index.html` is what the dev server opens and the template of the build; the build replaces what stands between its marks. */
export type TemplatePart = "head" | "root" | "data";

const marks = (part: TemplatePart) => [`<!--${part}-->`, `<!--/${part}-->`] as const;

function placeOf(template: string, part: TemplatePart): readonly [number, number] {
  const [open, close] = marks(part);
  const start = template.indexOf(open);
  const end = template.indexOf(close);
  if (start < 0 || end < start) throw new Error(`index.html has no part ${open}…${close}`);
  return [start, end + close.length];
}

export function partOf(template: string, part: TemplatePart): string {
  const [start, end] = placeOf(template, part);
  const [open, close] = marks(part);
  return template.slice(start + open.length, end - close.length);
}

/** Puts content in the place of a part and of its marks; by position, as `$` is special in replacement strings. */
export function fillPart(template: string, part: TemplatePart, content: string): string {
  const [start, end] = placeOf(template, part);
  return template.slice(0, start) + content + template.slice(end);
}

/** Indentation between tags is of the source, not of the page. */
export const withoutIndentation = (html: string): string => html.replace(/>\s*\n\s*</g, "><").trim();
