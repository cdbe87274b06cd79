import { useContext, useState } from "react";
import { embedSnippet, hostPolicy } from "../../core/exports/embed-snippet.ts";
import type { Language, MoneyUnit } from "../../core/format-amount.ts";
import { documentWords } from "../../i18n/document-words.ts";
import { wordsOf } from "../../i18n/index.ts";
import { LANGUAGE_TAG } from "../../i18n/language.ts";
import { EnglishContext, nameIn, useOpening } from "../../reading/reading.tsx";
import { viewName } from "../../reading/view-name.ts";
import { usePageState } from "../../view-state/use-page-state.ts";
import { moneyUnitOf, type Theme } from "../../view-state/view-state.ts";
import type { ViewId } from "../../views.ts";
import { frameQuery } from "./embed-address.ts";
import { isOneFile } from "./nowhere.ts";
import { recommendedHeight } from "./recommended-height.ts";

/** What a site chooses for its frame. */
export interface EmbedOptions {
  /** null as long as nobody has written another one */
  readonly title: string | null;
  readonly lang: Language;
  readonly theme: Theme;
  readonly money: MoneyUnit;
  readonly width: number | "100%";
  readonly isFitted: boolean;
  readonly isPinned: boolean;
}

/** The frame that the options describe. */
export interface Embed {
  readonly view: ViewId;
  readonly options: EmbedOptions;
  readonly change: (change: Partial<EmbedOptions>) => void;
  readonly title: string;
  readonly query: string;
  /** a filter leaves less of the view than the recommended heights were measured with */
  readonly isNarrowed: boolean;
  readonly version: string;
}

/** The options begin with what the page shows now. */
export function useEmbed(view: ViewId): Embed {
  const state = usePageState();
  const english = useContext(EnglishContext);
  const opening = useOpening();
  const { unit, year, version, datasetId } = opening;
  const [changed, setChanged] = useState<Partial<EmbedOptions>>({});
  const options: EmbedOptions = {
    title: null,
    lang: state.language,
    theme: state.theme,
    money: moneyUnitOf(state.money, changed.lang ?? state.language),
    width: "100%",
    // embed.js lies beside no single file
    isFitted: !isOneFile(),
    isPinned: false,
    ...changed,
  };
  const { lang, theme, money, isPinned } = options;
  const title = wordsOf(lang, "share")("embed.frameTitle", {
    unit: nameIn(lang, english, unit).text,
    year,
    ...documentWords(lang, opening.document),
    view: viewName(lang, opening, view),
  });
  const query = frameQuery(state, view, {
    lang,
    theme,
    money,
    dataset: datasetId,
    version: isPinned && version !== "" ? version : null,
  });
  return {
    view,
    options,
    change: (change) => setChanged((before) => ({ ...before, ...change })),
    title: options.title ?? title,
    query,
    isNarrowed: ["q", "level", "family", "verdict", "statement"].some((key) => new URLSearchParams(query).has(key)),
    version,
  };
}

/** What the preview has shown: the height of the content at a width. */
export interface Measured {
  readonly width: number;
  readonly height: number;
}

const STEP = 20;

/** The height of the frame in the code: the recommended one, or where a filter leaves less, what the preview has measured, for the chosen width. */
export function heightOf({ view, options: { width }, isNarrowed }: Embed, measured: Measured | null): number {
  const recommended = recommendedHeight(view, width);
  if (!isNarrowed || measured === null) return recommended;
  const height = (measured.height * recommended) / recommendedHeight(view, measured.width);
  return Math.min(recommended, Math.ceil(height / STEP) * STEP);
}

/** The frame as HTML for the pages of a site, and what a content security policy there has to allow. `site` is where this page is published. */
export function snippetOf(embed: Embed, site: string, measured: Measured | null = null) {
  const { options, title, query } = embed;
  // the page of a single data set may share its styles as a file, which not every browser lets a frame without an origin have
  const isFile = isOneFile() && site.endsWith(".html");
  const page = isFile ? site : site.replace(/[^/]*$/, "");
  const src = `${page}${query}`;
  const script = options.isFitted ? `${page}embed.js` : null;
  const height = heightOf(embed, measured);
  const frame = { src, title, lang: LANGUAGE_TAG[options.lang], width: options.width, height, script };
  return { html: embedSnippet(frame), policy: hostPolicy(frame) };
}
