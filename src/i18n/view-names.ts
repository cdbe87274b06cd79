import type { Language } from "../core/format-amount.ts";
import { ASKED_VIEW_IDS, VIEW_IDS, type ViewId, type ViewWords } from "../views.ts";

// as text, since the same files come later as the words of their views
const FILES = import.meta.glob<string>("./*/*.json", { eager: true, import: "default", query: "?raw" });

/** What the views are called, over them and in the contents; each says so itself, the start says them all. */
export function viewNames(language: Language) {
  const views = [...VIEW_IDS, ...ASKED_VIEW_IDS].map(
    (id) => [id, (JSON.parse(FILES[`./${language}/${id}.json`] ?? "") as ViewWords).view] as const,
  );
  const named = (form: "name" | "inContents") =>
    Object.fromEntries(views.map(([id, view]) => [id, view[form]])) as Readonly<Record<ViewId, string>>;
  return { view: named("name"), contentsOf: named("inContents") };
}
