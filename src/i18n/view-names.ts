import type { Language } from "../core/format-amount.ts";
import { VIEW_IDS, type ViewId, type ViewWords } from "../views.ts";

const FILES = import.meta.glob<Partial<ViewWords>>("./*/*.json", { eager: true, import: "default" });

/** What the views are called, over them and in the contents; each says so itself, the start says them all. */
export function viewNames(language: Language) {
  const named = (form: "name" | "inContents") =>
    Object.fromEntries(VIEW_IDS.map((id) => [id, FILES[`./${language}/${id}.json`]?.view?.[form] ?? ""])) as Readonly<
      Record<ViewId, string>
    >;
  return { view: named("name"), contentsOf: named("inContents") };
}
