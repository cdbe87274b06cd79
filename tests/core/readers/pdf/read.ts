import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { readPdf } from "../../../../src/core/readers/pdf/read-pdf.ts";
import {
  type Block,
  type FileReading,
  READ_LIMITS,
  type ReadLimits,
} from "../../../../src/core/readers/source-document.ts";

const MAPS = join(dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json")), "cmaps");

export const readCharacterMap = async (name: string): Promise<Uint8Array> =>
  Uint8Array.from(await readFile(join(MAPS, name)));

export const read = (bytes: Uint8Array, limits: Partial<ReadLimits> = {}) =>
  readPdf({ name: "示例.pdf", bytes, index: 0 }, { limits: { ...READ_LIMITS, ...limits }, readCharacterMap });

/** The reading of a file that can be read. */
export async function reading(bytes: Uint8Array): Promise<FileReading> {
  const result = await read(bytes);
  if (!result.ok) throw new Error(result.problem.kind);
  return result.value;
}

/** Blocks as a person would write them down: paragraphs as texts, tables as rows of cells with their spans. */
export const shown = ({ blocks }: FileReading): readonly unknown[] => blocks.map(shownBlock);

const shownBlock = (block: Block): unknown =>
  block.kind === "paragraph"
    ? block.text
    : block.rows.map((row) =>
        row.map(({ text, columnSpan, rowSpan }) =>
          columnSpan > 1 || rowSpan > 1 ? `${text} ${columnSpan}×${rowSpan}` : text,
        ),
      );
