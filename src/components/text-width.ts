/** How wide a text will be, in ems, without measuring: a Han character or full-width sign takes one, Latin letters and digits about half. */
export function textWidth(text: string, bold = false): number {
  let width = 0;
  for (const character of text) width += widthOf(character);
  return bold ? width * 1.06 : width;
}

function widthOf(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  if (point >= 0x2e80) return 1;
  if (point >= 0x2010 && point <= 0x2027) return 0.6;
  if (/[A-Z%MWmw&]/.test(character)) return 0.74;
  if (/[iljtfrI.,:;'|()\s]/.test(character)) return 0.32;
  return 0.57;
}

/** A picture holds no more of a name; the table below it has the whole. */
const MOST_LINES = 5;

/** Breaks a label into lines no wider than `most` ems: between words, within Han text anywhere but before a closing sign, and within what no word is as long as. */
export function wrapText(text: string, most: number, bold = false): readonly string[] {
  const pieces =
    text.match(
      /(?:[\ud800-\udbff][\udc00-\udfff]|[\u2e80-\uffff])(?:[，、。；：）”])?|[^\s\u2e80-\uffff]{1,24}\s*|\s+/g,
    ) ?? [];
  const whole = textWidth(text, bold);
  // lines of about equal length, rather than a full one and a rest
  const target = Math.min(most, Math.max(whole / Math.ceil(whole / most) + 1, 2));
  const lines: string[] = [];
  let line = "";
  for (const piece of pieces) {
    if (line !== "" && textWidth((line + piece).trimEnd(), bold) > target) {
      lines.push(line.trimEnd());
      line = "";
    }
    line += piece;
  }
  if (line.trim() !== "") lines.push(line.trimEnd());
  return lines.length > MOST_LINES ? [...lines.slice(0, MOST_LINES - 1), `${lines[MOST_LINES - 1]}…`] : lines;
}
