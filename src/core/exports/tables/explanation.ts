import type { Budget } from "../../document/budget.ts";
import type { Section } from "../../document/dataset.ts";
import { sectionsOn } from "../../document/sections.ts";
import { lineColumn, nameColumn, tableOf, type ViewTable } from "../view-table.ts";

interface Passage {
  /** the headings above it: 第三部分 › 一、 */
  readonly under: string;
  readonly section: Section;
}
const passages = (sections: readonly Section[], under = ""): readonly Passage[] =>
  sections.flatMap((section) => {
    const own = `${section.number ?? ""}${section.heading ?? ""}`;
    const path = [under, own].filter((part) => part !== "").join(" › ");
    return [
      ...(section.text === null && section.heading === null ? [] : [{ under, section }]),
      ...passages(section.children, path),
    ];
  });

/** The explanation, paragraph by paragraph. */
export const explanationTables = ({ dataset }: Budget): readonly ViewTable[] =>
  tableOf("explanation", passages(sectionsOn(dataset, "explanation")), [
    { key: "under", kind: "text", of: ({ under }) => under },
    { key: "printedNumber", kind: "text", of: ({ section }) => section.number },
    nameColumn("heading", ({ section }) => section.heading),
    nameColumn("text", ({ section }) => section.text),
    lineColumn(({ section }) => section.line),
  ]);
