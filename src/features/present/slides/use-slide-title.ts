import { isOfOutcome } from "../../../core/document/document-kind.ts";
import { formatShare } from "../../../core/format-amount.ts";
import type { Comparison } from "../../../core/views/comparison/comparison.ts";
import type { Slide } from "../../../core/views/slides.ts";
import { inSentence } from "../../../i18n/language.ts";
import { useBudget, useName, useOpening, useWords } from "../../../reading/reading.tsx";
import { shortName } from "../../../reading/use-slices.ts";
import { type Level, levelOn } from "../level.ts";

/** The title of a slide: one sentence with what it shows. `code` is what the address drills to. */
export function useSlideTitle(): (slide: Slide, code?: string | null) => string {
  const t = useWords("present");
  const nameOf = useName();
  const { unit, year, overview, document } = useOpening();
  const { expenditure } = useBudget();
  const short = (label: string, code: string | null) => shortName(nameOf(label, code).text);

  const ofLevel = ({ line, chart }: Level): string => {
    const [first] = chart.parts;
    const name = line === null ? null : short(line.label, line.code);
    const isSplit = first?.share != null && !chart.signed;
    if (line === null && first !== undefined && isSplit)
      return chart.form === "single"
        ? t("title.single", { name: inSentence(short(first.label, first.code)) })
        : t("title.split", { share: first.share, name: inSentence(short(first.label, first.code)) });
    if (name === null) return t("title.classes", { count: chart.parts.length });
    if (first === undefined || !isSplit || chart.form === "single") return name;
    const child = inSentence(short(first.label, first.code));
    return t("title.level", { name: inSentence(name), share: formatShare(first.share), child });
  };

  const comparedTitle = ({ answer, columns, of }: Comparison): string => {
    const [earlier, later] = answer === null ? [] : [columns[answer.step.from], columns[answer.step.to]];
    if (earlier === undefined || later === undefined || of === "units")
      return t("title.sideBySide", { count: columns.length });
    return t("title.compared", { year: later.year, before: earlier.year });
  };

  return (slide, code = null) => {
    const level = levelOn(slide, expenditure, code);
    if (level !== null) return ofLevel(level);
    switch (slide.kind) {
      case "title":
        return t("title.title", { unit: nameOf(unit).text, year });
      case "total":
        return t(isOfOutcome(document) ? "title.totalOutcome" : "title.total", { year });
      case "compared":
      case "comparedLines":
        return comparedTitle(slide.comparison);
      case "basicProject": {
        const [basic, project] = [overview.basic?.share, overview.project?.share];
        return basic == null || project == null
          ? t("title.basicAndProject")
          : t("title.basicProject", { basic: formatShare(basic), project: formatShare(project) });
      }
      case "threePublic":
        return t(`title.threePublic.${slide.view.total?.change?.direction ?? "none"}`);
      case "project":
        return nameOf(slide.card.name).text;
      case "projects":
        return t("title.projects", { of: slide.of, first: slide.first, last: slide.last });
      case "checks": {
        const { mismatch } = overview.checks;
        return t(mismatch === 0 ? "title.agree" : "title.disagree", { mismatch });
      }
      default:
        return t("title.source");
    }
  };
}
