import type { CellReference } from "../document/cell-reference.ts";
import type { FoundFigure } from "./find-figures.ts";

/**
 * What a figure of a text says: an amount or count of something, its share, its change on last year (as amount, percentage or in words), or last year's amount.
 * `other`: a figure of a reason, a change on another basis (按同口径), a rate (执行率), the initial budget in final accounts; nothing is claimed of it.
 */
export type StatedRole = "amount" | "count" | "share" | "change" | "changePercent" | "same" | "lastYear" | "other";
/** More, or less, than last year. */
export type Direction = "increase" | "decrease";

/** A figure that the explanation states, with its place in the printed paragraph and what it is about; `text` is null where words say that nothing changed. Plain JSON. */
export interface StatedFigure extends Omit<FoundFigure, "next"> {
  /** `text:<line>:<start>-<end>` */
  readonly cell: CellReference;
  readonly line: number;
  readonly role: StatedRole;
  /** of a change; null where both words are printed (增加（减少）) */
  readonly direction: Direction | null;
  /** of last year's amount: that it is what was spent and not what was budgeted; of a change: that it is told against what was spent */
  readonly isOfOutcome: boolean;
  /** the words directly before an amount or count (基本支出); of a share the whole that it names (项目支出总额), empty where it names none */
  readonly subject: string;
  readonly headings: readonly string[];
  /** of a share, the words that name whose it is (人员经费占…); empty where it is that of the amount before it */
  readonly part: string;
  /** of a share or change, the amount that it is about; of 涉及资金, the count before it; of 2026年预算安排, the amount that it restates; null where the words name something that is not stated */
  readonly about: CellReference | null;
  /** the figure of which this one is a part (… 其中：) */
  readonly head: CellReference | null;
  /** of a percentage of change, the change in money stated before it */
  readonly change: CellReference | null;
}
