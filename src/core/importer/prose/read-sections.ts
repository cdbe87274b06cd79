import type { Section } from "../../document/dataset.ts";
import { TOPICS } from "../../lexicon/document-parts.ts";
import { compact } from "../../lexicon/han.ts";
import { depthOfNumber, NUMBER_AND_HEADING } from "../../lexicon/numbering.ts";
import { isHeadingOfTables } from "../outline/statement-titles.ts";
import type { Line } from "../read/lines.ts";
import { readItems, readTerms } from "./numbered-items.ts";
import { firstLine, isHeading, lastLine, type Paragraph, paragraphsOf } from "./paragraphs.ts";

type Topic = Section["topic"];

export interface SectionReading {
  readonly sections: readonly Section[];
  /** Lines that belong to a section, and headings that have a section, a statement or a sheet right under them. */
  readonly lines: readonly number[];
}

/** Prose, and whether a table or a sheet follows it. */
export interface ProseStretch {
  readonly lines: readonly Line[];
  readonly isFollowed: boolean;
}

interface OpenTopic {
  readonly topic: Topic;
  readonly heading: Paragraph;
  readonly depth: number;
  readonly paragraphs: Paragraph[];
}

/**
 * Reads the prose of a document into its four topics, duties, offices, explanation and glossary, and sections of no topic for all else; a heading that the
 * contents list is a part, numbered or not. A stretch of tables in between ends a paragraph, not a topic.
 */
export function readSections(
  stretches: readonly ProseStretch[],
  isListed: (text: string) => boolean = () => false,
): SectionReading {
  const topics: OpenTopic[] = [];
  const lines: number[] = [];
  let open: OpenTopic | null = null;
  const paragraphs = stretches.flatMap(({ lines: printed, isFollowed }) => {
    const joined = withWholeHeadings(paragraphsOf(printed, isListed));
    return joined.map((paragraph, at) => ({ paragraph, isOverTable: isFollowed && at === joined.length - 1 }));
  });
  for (const [at, { paragraph, isOverTable }] of paragraphs.entries()) {
    const isPart = (isListed(paragraph.text) && !isHeading(paragraph.text)) || isHeadingOfTables(paragraph.text);
    const depth = isPart ? 0 : depthOf(paragraph.text);
    const topic = isPart || isHeading(paragraph.text) ? topicOf(paragraph.text) : null;
    const closes: boolean = depth !== null && open !== null && depth <= open.depth;
    if (topic && (open === null || closes || open.topic === null)) {
      open = { topic, heading: paragraph, depth: depth ?? 0, paragraphs: [] };
      topics.push(open);
    } else if (closes || (open === null && depth !== null)) {
      open = null;
      if (!isOverTable && !opensTopic(paragraphs[at + 1]?.paragraph, depth ?? 0)) {
        open = { topic: null, heading: paragraph, depth: depth ?? 0, paragraphs: [] };
        topics.push(open);
      }
    } else if (open) open.paragraphs.push(paragraph);
    else topics.push({ topic: null, heading: paragraph, depth: Number.POSITIVE_INFINITY, paragraphs: [] });
    for (const piece of paragraph.pieces) lines.push(piece.line);
  }
  return { sections: topics.map(section), lines };
}

/** The heading of a part that is broken over two lines: 第三部分 …决算情况 and 说明. */
function withWholeHeadings(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const whole: Paragraph[] = [];
  for (const paragraph of paragraphs) {
    const above = whole.at(-1);
    const goesOn =
      above !== undefined &&
      depthOf(above.text) === 0 &&
      topicOf(above.text) === null &&
      paragraph.text.length <= LONGEST_END &&
      !isHeading(paragraph.text) &&
      topicOf(above.text + paragraph.text) !== null;
    if (!goesOn) whole.push(paragraph);
    else {
      const pieces = paragraph.pieces.map(({ line, start }) => ({ line, start: start + above.text.length }));
      whole[whole.length - 1] = { text: above.text + paragraph.text, pieces: [...above.pieces, ...pieces] };
    }
  }
  return whole;
}

/** The end of such a heading is short. */
const LONGEST_END = 15;

/** A heading right above a topic of its own (第一部分 概况, 一、单位职责) is said by that topic. */
const opensTopic = (below: Paragraph | undefined, depth: number): boolean =>
  below !== undefined &&
  isHeading(below.text) &&
  (depthOf(below.text) ?? depth) > depth &&
  topicOf(below.text) !== null;

const topicOf = (text: string): NonNullable<Topic> | null => {
  const name = compact(NUMBER_AND_HEADING.exec(text)?.[2] ?? text);
  return TOPICS.find(([, pattern]) => pattern.test(name))?.[0] ?? null;
};

/** Depth of a heading by its number: 第一部分, 一、, （一）, 1、, （1）; null for text without one. */
function depthOf(text: string): number | null {
  const number = isHeading(text) ? NUMBER_AND_HEADING.exec(text)?.[1] : undefined;
  return number === undefined ? null : depthOfNumber(number);
}

function section({ topic, heading, depth, paragraphs }: OpenTopic): Section {
  if (depth === Number.POSITIVE_INFINITY) return node(heading, []);
  const [, number = null, name = heading.text] = NUMBER_AND_HEADING.exec(heading.text) ?? [];
  return {
    topic,
    kind: depth === 0 ? "part" : "heading",
    line: firstLine(heading),
    endLine: lastLine(heading),
    number,
    heading: name,
    text: null,
    children:
      topic === "glossary"
        ? readTerms(paragraphs)
        : topic === "explanation" || topic === null
          ? tree(paragraphs)
          : readItems(paragraphs, topic),
  };
}

/** The explanation as printed: headings by the depth of their numbers, paragraphs under the nearest one. */
function tree(paragraphs: readonly Paragraph[]): readonly Section[] {
  const children: Section[] = [];
  let at = 0;
  while (at < paragraphs.length) {
    const paragraph = paragraphs[at] as Paragraph;
    const depth = depthOf(paragraph.text);
    let end = at + 1;
    if (depth !== null)
      while (end < paragraphs.length && isBelow(depthOf(paragraphs[end]?.text ?? ""), depth)) end += 1;
    children.push(node(paragraph, depth === null ? [] : tree(paragraphs.slice(at + 1, end))));
    at = end;
  }
  return children;
}

const isBelow = (depth: number | null, heading: number): boolean => depth === null || depth > heading;

function node(paragraph: Paragraph, children: readonly Section[]): Section {
  const heading = isHeading(paragraph.text) ? NUMBER_AND_HEADING.exec(paragraph.text) : null;
  const place = { line: firstLine(paragraph), endLine: lastLine(paragraph) };
  return heading
    ? {
        topic: null,
        kind: "heading",
        ...place,
        number: heading[1] ?? null,
        heading: heading[2] ?? "",
        text: null,
        children,
      }
    : { topic: null, kind: "paragraph", ...place, number: null, heading: null, text: paragraph.text, children };
}
