import type { Matrix } from "./matrix.ts";

/** Reads what pdf.js needs beside its code: the character maps of fonts that are not embedded, by file name. */
export type ReadCharacterMap = (name: string) => Promise<Uint8Array>;

export interface PdfGlyph {
  readonly unicode?: string;
  /** in the font's own units */
  readonly width: number;
  readonly isSpace?: boolean;
  readonly vmetric?: readonly [number, number, number] | null;
}

export interface PdfFont {
  readonly vertical?: boolean;
  readonly fontMatrix?: readonly number[];
  readonly defaultVMetrics?: readonly [number, number, number];
}

export type OperatorCodes = Readonly<Record<string, number>>;

/** A page and its operators, measured in points; `toTop` leads from the page's own coordinates to those from its upper left corner as shown. */
export interface PdfPage {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly longest: number;
  readonly toTop: Matrix;
  readonly operators: { readonly fnArray: ArrayLike<number>; readonly argsArray: ArrayLike<unknown> };
  readonly fontOf: (name: unknown) => PdfFont | null;
  /** gives back the memory that the page takes */
  readonly release: () => void;
}

export interface OpenPdf {
  readonly pages: number;
  readonly codes: OperatorCodes;
  /** a page number counts from 1 */
  readonly page: (number: number) => Promise<PdfPage>;
  readonly close: () => Promise<void>;
}

export interface OpenOptions {
  readonly readCharacterMap: ReadCharacterMap;
  /** pictures larger than this many pixels are not decoded, and their operators left out; -1 for none */
  readonly largestPicture: number;
}

/** pdf.js asks for a class of the browser while it is loaded, which only drawing would use. */
function provideDrawing(): void {
  const scope = globalThis as { DOMMatrix?: unknown };
  scope.DOMMatrix ??= class {};
}

/** Opens a PDF with pdf.js in this thread: the same code in Node and in a worker of the browser. Rejects where the file cannot be opened. */
export async function openPdf(bytes: Uint8Array, { readCharacterMap, largestPicture }: OpenOptions): Promise<OpenPdf> {
  provideDrawing();
  await import("pdfjs-dist/legacy/build/pdf.worker.mjs");
  const { getDocument, OPS, AnnotationMode, VerbosityLevel } = await import("pdfjs-dist/legacy/build/pdf.mjs");
  const task = getDocument({
    data: Uint8Array.from(bytes),
    verbosity: VerbosityLevel.ERRORS,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWasm: false,
    useWorkerFetch: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    maxImageSize: largestPicture,
    cMapUrl: "cmaps/",
    standardFontDataUrl: "fonts/",
    BinaryDataFactory: class {
      /** Only the names of the standard fonts matter here: their measures are part of pdf.js. */
      fetch({ kind, filename }: { readonly kind: string; readonly filename: string }): Promise<Uint8Array> {
        return kind === "cMapUrl" ? readCharacterMap(filename) : Promise.reject(new Error(filename));
      }
    },
  });
  const document = await task.promise;
  return {
    pages: document.numPages,
    codes: OPS,
    page: async (number) => {
      const page = await document.getPage(number);
      const operators = await page.getOperatorList({ annotationMode: AnnotationMode.DISABLE });
      const { width, height, transform } = page.getViewport({ scale: 1 });
      const fonts = page.commonObjs;
      const fontOf = (name: unknown) =>
        typeof name === "string" && fonts.has(name) ? (fonts.get(name) as PdfFont) : null;
      return {
        number,
        width,
        height,
        longest: Math.max(width, height),
        toTop: transform as unknown as Matrix,
        operators,
        fontOf,
        release: () => page.cleanup(),
      };
    },
    close: () => task.destroy(),
  };
}
