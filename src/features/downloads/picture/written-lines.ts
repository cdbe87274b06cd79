import { rounded, svgElement, xmlText } from "./svg.ts";

const INK = "#16201d";
const QUIET = "#4a5652";

interface Part {
  readonly text: string;
  readonly size: number;
  /** from line to line */
  readonly step: number;
  readonly isBold?: boolean;
  readonly isQuiet?: boolean;
}

/** Words one under the other, broken to a width; how high they are, and how to draw them. */
export function writtenLines(parts: readonly Part[], width: number, fonts: string) {
  const lines = parts.flatMap((part) => wrapped(part, width, fonts).map((text) => ({ ...part, text })));
  const height = lines.reduce((sum, { step }) => sum + step, 0);
  const draw = (x: number, top: number): readonly SVGElement[] => {
    let y = top;
    return lines.map(({ text, size, step, isBold, isQuiet }) => {
      y += step;
      return svgElement(
        "text",
        {
          x,
          y: rounded(y),
          "font-size": size,
          "font-weight": isBold ? 700 : undefined,
          fill: isQuiet ? QUIET : INK,
        },
        text,
      );
    });
  };
  return { height, draw };
}

/** Breaks a text into lines of a width: at spaces, and anywhere between Chinese characters. */
function wrapped({ text, size, isBold = false }: Part, width: number, fonts: string): readonly string[] {
  const context = document.createElement("canvas").getContext("2d");
  if (context !== null) context.font = `${isBold ? 700 : 400} ${size}px ${fonts}`;
  const widthOf = (run: string) => context?.measureText(run).width ?? run.length * size;
  const runs = xmlText(text).match(/[\u2e80-\uffef]|[^\s\u2e80-\uffef]+\s*|\s+/g) ?? [];
  // an address is longer than a narrow picture is wide
  const words = runs.flatMap((run) => (widthOf(run) > width ? [...run] : [run]));
  const lines: string[] = [];
  let line = "";
  for (const word of words) {
    // what closes a sentence never begins a line
    const stays = /^[，。；：、）》”]/.test(word);
    if (line !== "" && !stays && widthOf(line + word.trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = word.trimStart();
    } else line += word;
  }
  return line.trim() === "" ? lines : [...lines, line.trimEnd()];
}
