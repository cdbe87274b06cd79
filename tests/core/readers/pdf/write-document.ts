import { type Mark, table, text, type WrittenPage, widthOf, wrapped, writePdf } from "./write-pdf.ts";

const [WIDTH, HEIGHT, MARGIN] = [842, 595, 50];
const SIZE = 9;

/** Prints a text with tabs as a PDF, as an office would: rows as ruled tables that go on over pages, paragraphs wrapped, pages numbered. */
export function printDocument(document: string): Uint8Array {
  const pages: Mark[][] = [[]];
  let top = MARGIN;
  const newPage = () => {
    pages.push([]);
    top = MARGIN;
  };
  const put = (marks: readonly Mark[], height: number) => {
    pages.at(-1)?.push(...marks);
    top += height;
  };
  for (const block of blocksOf(document)) {
    if (typeof block === "string") {
      for (const line of isShort(block) ? [block] : wrapped(block, (WIDTH - 2 * MARGIN) / 11)) {
        if (top + 18 > HEIGHT - MARGIN) newPage();
        const indent = line.startsWith("\u3000\u3000") ? 2 : 0;
        const left = isShort(block) ? (WIDTH - widthOf(block, 11)) / 2 : MARGIN + indent * 11;
        put([text(left, top, line.slice(indent), 11)], 18);
      }
      top += 8;
      continue;
    }
    const widths = widthsOf(block);
    const lines = block.map((row) => Math.max(...row.map((cell, at) => cellLines(cell, widths[at] ?? 1).length)));
    for (const [at, row] of block.entries()) {
      const height = (lines[at] ?? 1) * 12 + 4;
      if (top + height > HEIGHT - MARGIN) newPage();
      const empty = table([row.map(() => "")], { widths, left: MARGIN, top, rowHeight: height, ruled: "filled" });
      const [rowTop, lefts] = [top, leftsOf(widths)];
      const written = row.flatMap((cell, column) =>
        cellLines(cell, widths[column] ?? 1).map((part, line) =>
          text((lefts[column] ?? 0) + 2, rowTop + 3 + line * 12, part, SIZE),
        ),
      );
      put([...empty, ...written], height);
    }
    top += 14;
  }
  return writePdf(
    pages.map(
      (marks, at): WrittenPage => ({
        marks: [...marks, text(WIDTH / 2 - 10, HEIGHT - 25, `- ${at + 1} -`, 9)],
        width: WIDTH,
        height: HEIGHT,
      }),
    ),
    { compressed: true },
  );
}

/** Titles and the like stand in the middle of their line. */
const isShort = (paragraph: string): boolean => paragraph.length < 40 && !/[。：；、]/u.test(paragraph);

/** Rows that follow each other and have the same number of cells are a table; every other line is a paragraph. */
function blocksOf(document: string): readonly (string | string[][])[] {
  const blocks: (string | string[][])[] = [];
  for (const line of document.split("\n")) {
    if (line.trim() === "") continue;
    const cells = line.split("\t");
    const last = blocks.at(-1);
    if (cells.length === 1 || cells.slice(1).every((cell) => /^\d*$/.test(cell) && cells[0]?.includes("...")))
      blocks.push(cells.join(""));
    else if (Array.isArray(last) && last[0]?.length === cells.length) last.push(cells);
    else blocks.push([cells]);
  }
  return blocks;
}

function widthsOf(rows: readonly (readonly string[])[]): readonly number[] {
  const wanted = (rows[0] ?? []).map((_, column) =>
    Math.min(160, Math.max(24, ...rows.map((row) => widthOf(row[column] ?? "", SIZE) + 6))),
  );
  const scale = Math.min(1, (WIDTH - 2 * MARGIN) / wanted.reduce((sum, width) => sum + width, 0));
  return wanted.map((width) => width * scale);
}

const leftsOf = (widths: readonly number[]): readonly number[] =>
  widths.map((_, at) => widths.slice(0, at).reduce((sum, width) => sum + width, MARGIN));

const cellLines = (cell: string, width: number): readonly string[] =>
  wrapped(cell, (width - 4) / SIZE).flatMap((line) => {
    const plain = line.replaceAll("\u3000", "");
    return plain === "" ? [] : [plain];
  });
