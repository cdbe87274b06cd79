import type { Language } from "../core/format-amount.ts";
import type { Opening } from "../core/views/opening.ts";
import { wordsOf } from "../i18n/index.ts";
import { usePageState } from "../view-state/use-page-state.ts";
import type { ViewId } from "../views.ts";
import { useOpening } from "./reading.tsx";
import { statementNumber } from "./statement-number.ts";

/** What a section is called: over it, or shorter in the contents. One of them says how many statements this document has. */
export const viewName = (
  language: Language,
  { overview }: Pick<Opening, "overview">,
  view: ViewId,
  form: "view" | "contentsOf" = "view",
): string =>
  wordsOf(language, "shell")(`${form}.${view}`, { statements: statementNumber(overview.statements.count, language) });

/** The same in the page's language. */
export function useViewName(): (view: ViewId, form?: "view" | "contentsOf") => string {
  const { language } = usePageState();
  const opening = useOpening();
  return (view, form) => viewName(language, opening, view, form);
}
