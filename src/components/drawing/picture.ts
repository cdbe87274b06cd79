import type { Language } from "../../core/format-amount.ts";
import { isHan, LANGUAGE_TAG } from "../../i18n/language.ts";
import { COLOURS } from "./colours.ts";
import { element, xml } from "./svg.ts";

/** A picture that leaves the page: one self-contained SVG, without script, style or any address that is fetched. */
export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  /** what it says, for those who do not see it */
  readonly description: string;
}

/** Faces that readers have; a list ends in a generic one, and nothing is loaded. */
const HAN = "PingFang SC, HarmonyOS Sans SC, MiSans, Microsoft YaHei, Noto Sans CJK SC, Source Han Sans SC, sans-serif";
const LATIN_FIRST = `-apple-system, Segoe UI, Roboto, Helvetica Neue, Arial, ${HAN}`;

/** In a Han face, the only one where a device has no other by that name, English quotation marks are a square wide. */
const LATIN = "Segoe UI, Roboto, Helvetica Neue, Arial, Liberation Sans, DejaVu Sans, sans-serif";
const withLatinQuotes = (svg: string): string =>
  svg.replace(/[“”‘’…]+/g, (signs) => element("tspan", { "font-family": LATIN }, signs));

/** What is drawn, as a picture on white in the faces of its language; the same drawing gives the same text. */
export function pictureOf(
  drawn: { readonly svg: string; readonly width: number; readonly height: number; readonly definitions: string },
  {
    language,
    title,
    description,
  }: { readonly language: Language; readonly title: string; readonly description: string },
): Picture {
  const { width, height } = drawn;
  const root = {
    xmlns: "http://www.w3.org/2000/svg",
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    role: "img",
    "xml:lang": LANGUAGE_TAG[language],
    "font-family": isHan(language) ? HAN : LATIN_FIRST,
  };
  const parts = [
    element("title", {}, xml(title)),
    element("desc", {}, xml(description)),
    drawn.definitions === "" ? "" : element("defs", {}, drawn.definitions),
    element("rect", { width, height, fill: COLOURS.paper }),
    isHan(language) ? drawn.svg : withLatinQuotes(drawn.svg),
  ];
  return { svg: element("svg", root, parts.join("")), width, height, description };
}

/** The picture as a file of its own. */
export const svgFile = ({ svg }: Picture): Blob =>
  new Blob([`<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`], { type: "image/svg+xml;charset=utf-8" });
