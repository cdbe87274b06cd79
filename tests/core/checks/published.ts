import { readFileSync } from "node:fs";
import { checkDataset } from "../../../src/core/checks/check-dataset.ts";
import type { Dataset } from "../../../src/core/document/dataset.ts";
import { decodeDataset } from "../../../src/core/document/decode-dataset.ts";

/** The published data set of 大同市社会保险中心, 2026. */
export function published(): Dataset {
  if (decodedOnce !== undefined) return decodedOnce;
  const path = new URL("../../../public/data/datong-social-insurance-center/2026.json", import.meta.url);
  const decoded = decodeDataset(readFileSync(path, "utf8"));
  if (!decoded.ok) throw new Error(JSON.stringify(decoded.problem));
  decodedOnce = decoded.value;
  return decoded.value;
}
let decodedOnce: Dataset | undefined;

/** A data set that can be edited in place; a copy is. */
type Mutable<T> = T extends readonly (infer Item)[]
  ? Mutable<Item>[]
  : T extends object
    ? { -readonly [Key in keyof T]: Mutable<T[Key]> }
    : T;
export type Editable = Mutable<Dataset>;
export type Edit = (dataset: Editable) => void;

/** A copy of the published data set with one edit. */
export function edited(...edits: readonly Edit[]): Dataset {
  const copy = structuredClone(published()) as Editable;
  for (const edit of edits) edit(copy);
  return copy;
}

/** Sets one cell of a statement: `expenditure:176:total`. */
export const cell =
  (reference: string, amount: string | null): Edit =>
  (dataset) => {
    const [id, line, key = ""] = reference.split(":");
    const rows = dataset.statements
      .filter((statement) => statement.id === id)
      .flatMap(({ sides }) => sides.filter(({ columns }) => columns.some((column) => column.key === key)))
      .flatMap((side) => side.rows.filter((row) => String(row.line) === line));
    if (rows.length !== 1) throw new Error(`${reference} is no cell`);
    for (const row of rows) row.amounts[key] = amount;
  };

/** Changes the words of the paragraph that begins at a line. */
export const words =
  (line: number, from: string, to: string): Edit =>
  (dataset) => {
    const walk = (sections: Editable["sections"]): number =>
      sections.reduce((changed, section) => {
        const isHere = section.line === line && section.text?.includes(from) === true;
        if (isHere && section.text !== null) section.text = section.text.replace(from, to);
        return changed + (isHere ? 1 : 0) + walk(section.children);
      }, 0);
    if (walk(dataset.sections) !== 1) throw new Error(`${from} is not printed in line ${line}`);
  };

/** Edits the n-th target sheet. */
export const sheet =
  (index: number, edit: (sheet: Editable["projects"][number]) => void): Edit =>
  (dataset) => {
    const found = dataset.projects[index];
    if (found === undefined) throw new Error(`no sheet ${index}`);
    edit(found);
  };

const verdictsOf = (dataset: Dataset) =>
  new Map(checkDataset(dataset).map(({ id, verdict }) => [id, verdict] as const));
let baseline: ReadonlyMap<string, string> | undefined;

/** The checks whose verdict edits of the published data set change: id → what it has become (`gone` where it is no longer made). */
export function changedBy(...edits: readonly Edit[]): Record<string, string> {
  baseline ??= verdictsOf(published());
  const before = baseline;
  const after = verdictsOf(edited(...edits));
  const ids = [...new Set([...before.keys(), ...after.keys()])].filter((id) => before.get(id) !== after.get(id));
  return Object.fromEntries(ids.map((id) => [id, after.get(id) ?? "gone"]));
}
