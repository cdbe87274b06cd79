import { Parser } from "htmlparser2";
import type { Result } from "../../result.ts";
import { flatten } from "../nested-tables.ts";
import { readSafely, refuse } from "../refusal.ts";
import type { FileInput, FileReading, ReadLimits, ReadNote, ReadProblem } from "../source-document.ts";
import { articleOf, isKept } from "./article.ts";
import { decodePage } from "./decode-page.ts";
import { Page } from "./page.ts";

/**
 * Reads a web page: its article without the site around it. htmlparser2 gives events and needs no tree, DOM or worker of its own;
 * parse5 keeps closer to browsers, but what differs (misplaced table parts) is put right here. Never throws.
 */
export const readHtml = (file: FileInput, limits: ReadLimits): Result<FileReading, ReadProblem> =>
  readSafely(file, () => {
    if (file.bytes.length > limits.bytes) refuse("tooLarge", { most: String(limits.bytes / 2 ** 20) });
    const text = decodePage(file.bytes);
    const page = new Page(file.index);
    const parser = new Parser({
      onopentag: (name, attributes) => page.open(name, attributes),
      onclosetag: (name) => page.close(name),
      ontext: (part) => page.text(part),
    });
    parser.write(text);
    parser.end();
    page.end();
    const article = articleOf(page.root);
    const kept = page.contents.filter(({ region }) => isKept(region, article, page.root));
    const all = flatten(kept.map(({ content }) => content));
    const blocks = all.filter((block) => !page.links.has(block));
    const { hiddenText, deletedText, pictures } = page.counts;
    if (blocks.length === 0 && pictures > 0) refuse("scanned");
    const note = (kind: ReadNote["kind"], count: number): readonly ReadNote[] =>
      count > 0 ? [{ kind, place: { file: file.index, paragraph: 1 }, values: { count } }] : [];
    return {
      blocks,
      notes: [
        ...note("siteFurniture", all.length - blocks.length + page.contents.length - kept.length),
        ...note("deletedText", deletedText),
        ...note("hiddenText", hiddenText),
        ...note("unreadableGlyphs", text.split("\ufffd").length - 1),
      ],
    };
  });
