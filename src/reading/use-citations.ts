import { useContext, useEffect, useState } from "react";
import { documentWords } from "../i18n/document-words.ts";
import { wordsOf } from "../i18n/index.ts";
import type { ViewState } from "../view-state/view-state.ts";
import type { ViewId } from "../views.ts";
import { today, usePermalink } from "./permalink.ts";
import { EnglishContext, nameIn, useOpening } from "./reading.tsx";
import { viewName } from "./view-name.ts";

/** The day, which only a living page knows. */
function useToday(): string | null {
  const [date, setDate] = useState<string | null>(null);
  useEffect(() => setDate(today()), []);
  return date;
}

/**
 * The budget, or one view of it as `to` describes it, as a citation in the Chinese national form and in a common English one.
 * Each has version, day and, where the page has one, the address of exactly this view in this version of this data set.
 */
export function useCitations(view: ViewId | null, to: Partial<ViewState> = {}): Readonly<Record<"zh" | "en", string>> {
  const english = useContext(EnglishContext);
  const opening = useOpening();
  const { unit, year, version, datasetId } = opening;
  const address = usePermalink({ ...to, view, dataset: datasetId });
  const date = useToday();
  const citation = (language: "zh" | "en") => {
    const t = wordsOf(language, "share");
    const isOnline = address !== null && date !== null;
    return t("cite.text", {
      unit: nameIn(language, english, unit).text,
      year,
      ...documentWords(language, opening.document),
      version,
      part: view === null ? "" : t("cite.part", { view: viewName(language, opening, view) }),
      medium: isOnline ? "[DS/OL]" : "[DS]",
      address: isOnline ? t("cite.address", { date, address }) : "",
    });
  };
  return { zh: citation("zh"), en: citation("en") };
}
