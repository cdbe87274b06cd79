import { zlibSync } from "fflate";

/** Operators of a page, written by the helpers below; coordinates count from the upper left corner. */
export type Mark = (height: number) => string;

export interface WrittenPage {
  readonly marks: readonly Mark[];
  readonly width?: number;
  readonly height?: number;
  readonly rotate?: 0 | 90 | 180 | 270;
  /** a picture of one pixel over the whole page */
  readonly picture?: boolean;
}

export interface WrittenFile {
  readonly compressed?: boolean;
  readonly encrypted?: boolean;
  /** how codes become characters: by a map in the file, by one of the maps that every reader knows, or not at all */
  readonly characters?: "inFile" | "wellKnown" | "unknown";
}

const hexOf = (text: string): string =>
  Array.from({ length: text.length }, (_, at) => text.charCodeAt(at).toString(16).padStart(4, "0")).join("");

/** A line of text whose letters stand from `top` to `top + size`; Han characters are as wide as high, all others half as wide. */
export const text =
  (left: number, top: number, written: string, size = 10): Mark =>
  (height) =>
    `BT /F ${size} Tf 1 0 0 1 ${left} ${height - top - size * 0.85} Tm <${hexOf(written)}> Tj ET`;

/** Two texts in one operation, so many points apart. */
export const twoTexts =
  (left: number, top: number, first: string, gap: number, second: string, size = 10): Mark =>
  (height) =>
    `BT /F ${size} Tf 1 0 0 1 ${left} ${height - top - size * 0.85} Tm [<${hexOf(first)}> ${(-gap * 1000) / size} <${hexOf(second)}>] TJ ET`;

/** Text under any matrix, with operators before it (a mode, a colour). */
export const textBy =
  (matrix: string, written: string, size = 10, before = ""): Mark =>
  () =>
    `q ${before} BT /F ${size} Tf ${matrix} Tm <${hexOf(written)}> Tj ET Q`;

export const widthOf = (written: string, size = 10): number =>
  [...written].reduce((sum, character) => sum + (character.charCodeAt(0) < 0x2000 ? 0.5 : 1) * size, 0);

export type Ruled = "stroked" | "filled" | "boxed";

/** A straight line from one point to another, as a stroke or as a thin filled rectangle. */
export const line =
  (x1: number, y1: number, x2: number, y2: number, as: Ruled = "stroked", colour = "0 g 0 G"): Mark =>
  (height) =>
    as === "filled"
      ? `q ${colour} ${x1 - 0.25} ${height - y2 - 0.25} ${x2 - x1 + 0.5} ${y2 - y1 + 0.5} re f Q`
      : `q ${colour} 0.5 w ${x1} ${height - y1} m ${x2} ${height - y2} l S Q`;

const box =
  (x1: number, y1: number, x2: number, y2: number): Mark =>
  (height) =>
    `q 0.5 w ${x1} ${height - y2} ${x2 - x1} ${y2 - y1} re S Q`;

/** Texts of a cell over several columns and rows stand at its upper left; null is covered by the cell to the left, "^" by the one above. */
export type Written = readonly (readonly (string | null)[])[];

export interface TableLook {
  readonly left?: number;
  readonly top?: number;
  readonly widths: readonly number[];
  readonly rowHeight?: number;
  readonly ruled?: Ruled;
  readonly size?: number;
}

/** A ruled table. Figures stand at the right of their cell, all else at its left. */
export function table(rows: Written, look: TableLook): readonly Mark[] {
  const { left = 50, top = 100, widths, rowHeight = 20, ruled = "stroked", size = 10 } = look;
  const xs = [left];
  for (const width of widths) xs.push((xs.at(-1) ?? 0) + width);
  const ys = [...rows.keys(), rows.length].map((row) => top + row * rowHeight);
  const marks: Mark[] = [];
  const isCovered = (written: string | null) => written === null || written === "^";
  for (const [row, cells] of rows.entries())
    for (const [column, written] of cells.entries()) {
      if (isCovered(written)) continue;
      let [across, down] = [column + 1, row + 1];
      while (cells[across] === null) across += 1;
      while (rows[down]?.[column] === "^") down += 1;
      const [x1, x2] = [xs[column] ?? 0, xs[across] ?? 0];
      const [y1, y2] = [ys[row] ?? 0, ys[down] ?? 0];
      if (ruled === "boxed") marks.push(box(x1, y1, x2, y2));
      else
        marks.push(
          line(x1, y1, x2, y1, ruled),
          line(x1, y2, x2, y2, ruled),
          line(x1, y1, x1, y2, ruled),
          line(x2, y1, x2, y2, ruled),
        );
      if (!written) continue;
      const at = /^[-\d]/.test(written) ? x2 - 3 - widthOf(written, size) : x1 + 3;
      marks.push(text(at, (y1 + y2 - size) / 2, written, size));
    }
  return marks;
}

/** Paragraphs as lines of running text: the first line of each two letters in, the others up to the right margin. */
export function wrapped(paragraph: string, columns: number): readonly string[] {
  const lines: string[] = [];
  let open = "\u3000\u3000";
  for (const word of paragraph.match(/[\d.,%]+[。，；：、）]*|.[。，；：、）”]*/gu) ?? []) {
    if (widthOf(open + word, 1) > columns && open !== "") {
      lines.push(open);
      open = "";
    }
    open += word;
  }
  return [...lines, open];
}

const TO_UNICODE = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Own def
1 begincodespacerange <0000> <ffff> endcodespacerange
1 beginbfrange <0000> <ffff> <0000> endbfrange
endcmap end end`;

/**
 * Writes a PDF by hand: no writer at hand embeds Chinese without a font of some megabytes. Its font is not embedded; the code of a
 * character is its own, and a map in the file says so.
 */
export function writePdf(pages: readonly WrittenPage[], file: WrittenFile = {}): Uint8Array {
  const { compressed = false, encrypted = false, characters = "inFile" } = file;
  const parts: string[] = [];
  const objects: string[] = [];
  const add = (body: string): number => objects.push(body);
  const stream = (entries: string, content: string): string => {
    const bytes = compressed ? latin1Of(zlibSync(Uint8Array.from(content, (each) => each.charCodeAt(0)))) : content;
    return `<< ${entries} ${compressed ? "/Filter /FlateDecode" : ""} /Length ${bytes.length} >>\nstream\n${bytes}\nendstream`;
  };
  const map = characters === "inFile" ? add(stream("", TO_UNICODE)) : null;
  const encoding = characters === "wellKnown" ? "/UniGB-UCS2-H" : "/Identity-H";
  const ordering = characters === "wellKnown" ? "(GB1)" : "(Identity)";
  // glyph 1 of the well-known collection is the space, 2 to 95 are the other ASCII characters
  const narrow = characters === "wellKnown" ? "[1 95 500]" : "[0 8191 500]";
  const described = add(
    "<< /Type /FontDescriptor /FontName /Own /Flags 4 /FontBBox [0 -120 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 700 /StemV 80 >>",
  );
  const descendant = add(
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Own /CIDSystemInfo << /Registry (Adobe) /Ordering ${ordering} /Supplement 0 >> /FontDescriptor ${described} 0 R /DW 1000 /W ${narrow} >>`,
  );
  const font = add(
    `<< /Type /Font /Subtype /Type0 /BaseFont /Own /Encoding ${encoding} /DescendantFonts [${descendant} 0 R] ${map ? `/ToUnicode ${map} 0 R` : ""} >>`,
  );
  const picture = add(
    "<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray /Length 1 >>\nstream\n0\nendstream",
  );
  const tree = objects.length + pages.length * 2 + 1;
  const kids = pages.map(({ marks, width = 595, height = 842, rotate = 0, picture: isPicture = false }) => {
    const drawn = isPicture ? [`q ${width} 0 0 ${height} 0 0 cm /P Do Q`] : [];
    const content = add(stream("", [...drawn, ...marks.map((mark) => mark(height))].join("\n")));
    return add(
      `<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 ${width} ${height}] /Rotate ${rotate} /Contents ${content} 0 R /Resources << /Font << /F ${font} 0 R >> /XObject << /P ${picture} 0 R >> >> >>`,
    );
  });
  add(`<< /Type /Pages /Count ${pages.length} /Kids [${kids.map((kid) => `${kid} 0 R`).join(" ")}] >>`);
  const root = add(`<< /Type /Catalog /Pages ${tree} 0 R >>`);
  let length = parts.push("%PDF-1.7\n") && 9;
  const offsets = objects.map((body, at) => {
    const start = length;
    const written = `${at + 1} 0 obj\n${body}\nendobj\n`;
    parts.push(written);
    length += written.length;
    return start;
  });
  const password = `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${"41".repeat(32)}> /U <${"42".repeat(32)}> >> /ID [<00><00>]`;
  parts.push(
    `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`,
    ...offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`),
    `trailer\n<< /Size ${objects.length + 1} /Root ${root} 0 R ${encrypted ? password : ""} >>\nstartxref\n${length}\n%%EOF\n`,
  );
  return Uint8Array.from(parts.join(""), (each) => each.charCodeAt(0));
}

const latin1Of = (bytes: Uint8Array): string => Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
