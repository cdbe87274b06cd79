import type { Result } from "../../result.ts";
import { mainPart, relationsOf } from "../archive/parts.ts";
import { openArchive } from "../archive/zip.ts";
import { flatten } from "../nested-tables.ts";
import { readSafely, refuse } from "../refusal.ts";
import type { FileInput, FileReading, ReadLimits, ReadNote, ReadProblem } from "../source-document.ts";
import { Flow } from "./flow.ts";
import { readNumbering } from "./numbering.ts";
import { readStory } from "./story.ts";
import { readStyles } from "./styles.ts";

/**
 * Reads a .docx as it is printed: deletions and hidden text left out, insertions kept, the labels of lists counted, notes at the end;
 * heads and feet of pages are no part of it. Never throws.
 */
export const readWord = (file: FileInput, limits: ReadLimits): Result<FileReading, ReadProblem> =>
  readSafely(file, () => {
    const archive = openArchive(file.bytes, limits);
    const document = mainPart(archive) ?? refuse("broken");
    const relations = relationsOf(archive, document).filter(({ target }) => archive.names.has(target));
    const partsOf = (type: string) =>
      relations.filter((relation) => relation.type === type).map(({ target }) => archive.read(target));
    const flow = new Flow(file.index);
    const context = {
      flow,
      styles: readStyles(partsOf("styles")[0] ?? null),
      numbering: readNumbering(partsOf("numbering")[0] ?? null),
      counts: {
        deletedText: 0,
        hiddenText: 0,
        unreadableGlyphs: 0,
        pictures: 0,
        paragraphs: 0,
        charts: 0,
        diagrams: 0,
        embeddedDocuments: 0,
      },
    };
    for (const story of [archive.read(document), ...partsOf("footnotes"), ...partsOf("endnotes")])
      readStory(story, context);
    const blocks = flatten(flow.contents);
    if (blocks.length === 0 && context.counts.pictures > 0) refuse("scanned");
    const furniture = relations.filter(({ type }) => type === "header" || type === "footer").length;
    const note = (kind: ReadNote["kind"], count: number): readonly ReadNote[] =>
      count > 0 ? [{ kind, place: { file: file.index, paragraph: 1 }, values: { count } }] : [];
    return {
      blocks,
      notes: [
        ...note("furnitureLeftOut", furniture),
        ...note("deletedText", context.counts.deletedText),
        ...note("hiddenText", context.counts.hiddenText + flow.covered),
        ...note("unreadableGlyphs", context.counts.unreadableGlyphs),
        ...note("charts", context.counts.charts),
        ...note("diagrams", context.counts.diagrams),
        ...note("embeddedDocuments", context.counts.embeddedDocuments),
      ],
    };
  });
