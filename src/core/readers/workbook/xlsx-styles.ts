import { getFormatFromId } from "numfmt";
import { walkXml } from "../archive/xml.ts";

/** What a cell's style index (`s`) says of how it looks. */
export interface CellStyle {
  readonly pattern: string;
  readonly isCentred: boolean;
  readonly size: number | null;
}

export const PLAIN_STYLE: CellStyle = { pattern: "General", isCentred: false, size: null };

/** The number format of a built-in id in a Chinese or English Excel; numfmt knows what ECMA-376 part 1, 18.8.30 lists. */
export const builtInPattern = (id: number): string => getFormatFromId(id) ?? "General";

/** styles.xml: the formats of cells in the order of their indexes. */
export function readStyles(bytes: Uint8Array): readonly CellStyle[] {
  const patterns = new Map<number, string>();
  const sizes: (number | null)[] = [];
  const styles: { pattern: string; isCentred: boolean; size: number | null }[] = [];
  const path: string[] = [];
  walkXml(bytes, {
    open: ({ name, attributes }) => {
      const parent = path.at(-1);
      path.push(name);
      if (name === "numFmt")
        patterns.set(Number(attributes.get("numFmtId")), attributes.get("formatCode") ?? "General");
      else if (name === "font" && parent === "fonts") sizes.push(null);
      else if (name === "sz" && parent === "font" && sizes.length > 0)
        sizes[sizes.length - 1] = pointsOf(attributes.get("val"));
      else if (name === "xf" && parent === "cellXfs") {
        const format = Number(attributes.get("numFmtId") ?? 0);
        const size = sizes[Number(attributes.get("fontId") ?? 0)] ?? null;
        styles.push({ pattern: patterns.get(format) ?? builtInPattern(format), isCentred: false, size });
      } else if (name === "alignment" && parent === "xf" && path.at(-3) === "cellXfs") {
        const style = styles.at(-1);
        if (style) style.isCentred = /^center/.test(attributes.get("horizontal") ?? "");
      }
    },
    close: () => path.pop(),
  });
  return styles;
}

const pointsOf = (text: string | undefined): number | null => {
  const points = Number(text);
  return points > 0 ? points : null;
};
