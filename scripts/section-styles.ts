import heights from "./section-heights.json" with { type: "json" };
import type { Views } from "./skeleton.ts";

type ByWidth = Readonly<Record<string, Readonly<Record<string, number>>>>;

/**
 * How high each section is taken to be while it is out of sight, by language and width of the window: the scroll bar tells the
 * truth, and a place further down is reached without laying out what lies between. measure-sections.ts measures them.
 * Without it: start.spec.ts "the page is about as high before it is read as after" fails.
 */
export function sectionHeights(): string {
  const rules = (byWidth: ByWidth, prefix: string) =>
    Object.entries(byWidth).map(([from, views]) => {
      const all = Object.entries(views).map(([view, rem]) => `${prefix}#${view}{--section-height:${rem}rem}`);
      return from === "0" ? all.join("") : `@media (min-width:${from}px){${all.join("")}}`;
    });
  return [...rules(heights.zh, ""), ...rules(heights.en, ":root[lang=en] ")].join("");
}

/** Which section an embed shows: that of the address, else the first. */
export function embeddedSection(views: Views): string {
  const ids = Object.keys(views);
  const shown = ids.map((id) => `:root[data-embed][data-view=${id}] #${id}`);
  return `:root[data-embed]:not([data-view]) #${ids[0]},${shown.join()}{display:block}`;
}
