import { sheetCell } from "../../document/cell-reference.ts";
import type { TargetSheet } from "../../document/dataset.ts";
import { type Project, projectsOf, withoutLeadingCode } from "../../document/projects.ts";
import { labelCell, type Table, tableOf } from "../../document/tables.ts";
import type { Claim, Rule, RuleSet } from "../claim.ts";
import { claimHead, found, samePrinted } from "../make-claim.ts";
import { fundingTerm } from "./funding.ts";

/** Every row of 表十二 has its target sheet. A document that prints no sheets at all is not judged by this; nor is one that breaks off before its end. */
const rowHasSheet: Rule = ({ dataset }) => {
  if (dataset.projects.length === 0)
    return [found(claimHead("projects", "noSheets", "sheets", "none"), "not-applicable", [])];
  const table = tableOf(dataset, "projects");
  if (table === undefined) return [];
  return projectsOf(dataset).flatMap(({ name, row, sheet, pairing }) =>
    row === null
      ? []
      : found(
          { ...claimHead("projects", "rowHasSheet", "projects", name, "sheet"), values: { pairing: pairing ?? "" } },
          sheet !== null ? "equal" : dataset.complete ? "mismatch" : "not-applicable",
          [labelCell(table, row)],
          sheet === null ? [] : [nameCell(sheet)],
        ),
  );
};

/** Every target sheet has its row in 表十二, or among the projects carried over. */
const sheetHasRow: Rule = ({ dataset }) => {
  const [table, carried] = [tableOf(dataset, "projects"), tableOf(dataset, "projects-carried-over")];
  const projects = projectsOf(dataset);
  return dataset.projects.map((sheet): Claim => {
    const own = projects.find((project) => project.sheet === sheet && project.row !== null);
    const place = placeOf(table, own) ?? carriedRow(carried, sheet);
    return found(
      { ...claimHead("projects", "sheetHasRow", "sheets", sheet.name, "row"), values: { pairing: own?.pairing ?? "" } },
      place !== null ? "equal" : table === undefined ? "not-applicable" : "mismatch",
      [nameCell(sheet)],
      place === null ? [] : [place],
    );
  });
};

/** The sheet's total in 元 rounds to the row's in 万元. */
const sheetRounds: Rule = ({ dataset }) =>
  projectsOf(dataset).flatMap(({ name, amount, sheet }): readonly Claim[] =>
    sheet === null || amount === null
      ? []
      : samePrinted(
          claimHead("projects", "sheetRounds", "projects", name, "total"),
          amount,
          fundingTerm(sheet, "total", "annual"),
          "rounds",
        ),
  );

/** The place of a sheet’s printed project name. */
export const nameCell = (sheet: TargetSheet): string => sheetCell(sheet.line, "name");

const placeOf = (table: Table | undefined, project: Project | undefined): string | null =>
  table === undefined || project === undefined || project.row === null ? null : labelCell(table, project.row);

const bare = (name: string): string => withoutLeadingCode(name.replace(/\s/g, ""));
function carriedRow(carried: Table | undefined, sheet: TargetSheet): string | null {
  const row = carried?.side.rows.find(({ label }) => bare(label) === bare(sheet.name));
  return carried === undefined || row === undefined ? null : labelCell(carried, row);
}

/** Rows of the project table against target sheets, both ways. */
export const rules: RuleSet = {
  kinds: ["sheetRounds", "rowHasSheet", "sheetHasRow", "noSheets"],
  rules: [rowHasSheet, sheetHasRow, sheetRounds],
};
