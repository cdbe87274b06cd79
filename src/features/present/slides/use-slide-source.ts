import { statementOf } from "../../../core/document/statement.ts";
import type { Slide } from "../../../core/views/slides.ts";
import { useBudget, useDocumentWords, useOpening, useWords } from "../../../reading/reading.tsx";
import { useSources } from "../../../reading/use-sources.ts";

/** Where the figures of a slide are printed, for its last line. */
export function useSlideSource(): (slide: Slide) => string {
  const t = useWords("present");
  const names = useDocumentWords();
  const sources = useSources();
  const { overview } = useOpening();
  const { dataset, expenditure, totalStatement } = useBudget();
  const named = (...statements: Parameters<typeof sources>[0]) => sources(statements);
  const whole = totalStatement === null ? [] : [totalStatement];
  const tree = expenditure === null ? [] : [expenditure.statement];
  const statement = (id: Parameters<typeof statementOf>[1]) => {
    const found = statementOf(dataset, id);
    return found === undefined ? [] : [found];
  };
  return (slide) => {
    switch (slide.kind) {
      case "total":
        return t(overview.change === null ? "source.from" : "source.withText", { statements: named(...whole) });
      case "compared":
      case "comparedLines":
        return t("source.documents", { count: slide.comparison.columns.length });
      case "split":
        return t("source.from", { statements: named(...slide.split.statements) });
      case "drill":
        return t("source.from", { statements: named(...tree) });
      case "basicProject":
        return t("source.from", { statements: named(...whole, ...statement("basic-by-economic-item")) });
      case "threePublic":
        return t(slide.view.hasStated ? "source.withText" : "source.from", { statements: named(slide.view.statement) });
      case "project":
        return slide.card.row === null
          ? t("source.sheet")
          : t(slide.card.sheet === null ? "source.from" : "source.withSheet", {
              statements: named(...statement("projects")),
            });
      case "projects":
        return t("source.from", { statements: named(...statement("projects")) });
      case "checks":
        return t("source.all", { count: dataset.statements.length });
      default:
        return t("source.document", { ...names });
    }
  };
}
