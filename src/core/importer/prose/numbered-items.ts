import type { Section } from "../../document/dataset.ts";
import { ordinalValue } from "../../lexicon/han.ts";
import { BRACKETED_NUMBER, ENDS_BEFORE_NUMBER, NUMBERED_TERM } from "../../lexicon/numbering.ts";
import { firstLine, lastLine, lineAt, type Paragraph } from "./paragraphs.ts";

type Topic = Section["topic"];

/** The duties or offices of a unit: paragraphs divided at （一）（二）…, in their order only, so that a bracketed number inside a sentence divides nothing. */
export function readItems(paragraphs: readonly Paragraph[], topic: Topic): readonly Section[] {
  const items: Section[] = [];
  let next = 1;
  for (const paragraph of paragraphs) {
    const cuts: { start: number; number: string }[] = [];
    for (const match of paragraph.text.matchAll(BRACKETED_NUMBER)) {
      const opens =
        match.index === 0 ||
        ENDS_BEFORE_NUMBER.test(paragraph.text[match.index - 1] ?? "") ||
        ordinalValue(match[1] ?? "") === next;
      if (!opens || ordinalValue(match[1] ?? "") !== next) continue;
      cuts.push({ start: match.index, number: match[0] });
      next += 1;
    }
    if (cuts[0]?.start !== 0) items.push(plain(paragraph, 0, cuts[0]?.start ?? paragraph.text.length));
    cuts.forEach((cut, at) => {
      items.push(item(paragraph, cut, cuts[at + 1]?.start ?? paragraph.text.length, topic));
    });
  }
  return items;
}

const plain = (paragraph: Paragraph, start: number, end: number): Section => ({
  topic: null,
  kind: "paragraph",
  line: lineAt(paragraph, start),
  endLine: lineAt(paragraph, end - 1),
  number: null,
  heading: null,
  text: paragraph.text.slice(start, end).trim(),
  children: [],
});

function item(
  paragraph: Paragraph,
  cut: { readonly start: number; readonly number: string },
  end: number,
  topic: Topic,
): Section {
  const whole = paragraph.text.slice(cut.start + cut.number.length, end).trim();
  const office = topic === "organisation" ? /^([^。：]{2,40})[。：](.*)$/su.exec(whole) : null;
  return {
    topic: null,
    kind: "item",
    line: lineAt(paragraph, cut.start),
    endLine: lineAt(paragraph, end - 1),
    number: cut.number,
    heading: office?.[1] ?? (topic === "organisation" ? whole : null),
    text: office ? office[2] || null : topic === "organisation" ? null : whole,
    children: [],
  };
}

/** The terms of the glossary: number, term, wording. A term whose wording stands in the next paragraph takes it. */
export function readTerms(paragraphs: readonly Paragraph[]): readonly Section[] {
  const terms: Section[] = [];
  for (const paragraph of paragraphs) {
    const match = NUMBERED_TERM.exec(paragraph.text);
    const above = terms.at(-1);
    if (match) {
      const [, number = "", heading = "", text = ""] = match;
      const place = { line: firstLine(paragraph), endLine: lastLine(paragraph) };
      terms.push({ topic: null, kind: "item", ...place, number, heading, text: text.trim() || null, children: [] });
    } else if (above?.kind === "item" && above.text === null) {
      terms[terms.length - 1] = { ...above, text: paragraph.text, endLine: lastLine(paragraph) };
    } else terms.push(plain(paragraph, 0, paragraph.text.length));
  }
  return terms;
}
