// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import type { Dataset } from "../../../src/core/document/dataset.ts";
import { compareTables } from "../../../src/core/exports/tables/compare.ts";
import type { Language } from "../../../src/core/format-amount.ts";
import { Comparison } from "../../../src/features/compare/Comparison.tsx";
import { datasetOf, explanation, statement } from "../../core/checks/builders.ts";
import { englishOf } from "../../published.ts";
import { openIsland } from "../open-island.tsx";

const budget = (year: number, total: string, pensions: string | null, rest: Partial<Dataset> = {}): Dataset => ({
  ...datasetOf([
    statement("expenditure", {
      expenditure: {
        columns: ["total", "basic", "project"],
        rows: [
          ["合计", total, total],
          ["208 社会保障和就业支出", total, total],
          ...(pensions === null ? [] : ([["20805 行政事业单位养老支出", pensions, pensions]] as const)),
        ],
      },
    }),
  ]),
  year,
  ...rest,
});

const now = budget(2026, "110.00", "60.00", {
  sections: explanation(
    "支出预算",
    "本单位支出预算110.00万元，比上年增加10.00万元，增长10%，主要原因是<b>人员</b>增加。",
  ),
});
const before = budget(2025, "100.00", "70.00");

function compare(
  others: readonly Dataset[],
  language: Language = "zh",
  failed: readonly { id: string; reason: string }[] = [],
) {
  const sources = [now, ...others].map((dataset) => ({
    id: `${dataset.unit.id}/${dataset.year}${dataset.phase === "budget" ? "" : `-${dataset.phase}`}`,
    dataset,
    english: englishOf(dataset),
  }));
  const Shown = () => <Comparison sources={sources} failed={failed} isLoading={false} onRetry={() => undefined} />;
  openIsland(Shown, { dataset: now, language, address: "?view=compare&with=example/2025" });
}
const answerText = () => (document.querySelector("header p")?.textContent ?? "").replaceAll("\u00a0", " ");
const rowOf = (table: string, name: RegExp): readonly (string | null)[] => {
  const element = document.getElementById(table);
  if (element === null) throw new Error(`no table ${table}`);
  const row = within(element).getByRole("rowheader", { name }).closest("tr");
  return [...(row?.cells ?? [])].map(({ textContent }) => textContent);
};

it("says in one sentence what changed, in a word and with a sign, and quotes the reason that the document states", () => {
  compare([before]);
  const answer = answerText();
  expect(answer).toContain("2026 年预算支出合计 110.00 万元，比 2025 年增加 10.00 万元（+10.00%）。");
  expect(answer).toContain("情况说明写道：“主要原因是<b>人员</b>增加”。");
  expect(answer).toContain("变化最大的一项是行政事业单位养老支出（20805），减少 10.00 万元（−14.29%）。");
  expect(answer).toContain("情况说明里没有找到对应的原因。");
});

it("says the same in English", () => {
  compare([before], "en");
  const answer = answerText();
  expect(answer).toContain(
    "Total expenditure in the 2026 budget is CNY 1.10 million, up CNY 100,000 (+10.00%) on 2025.",
  );
  expect(answer).toContain("No reason for it was found in the explanation.");
});

it("leads each figure to its print: in this document to its panel, in another to that document's own page", () => {
  compare([before]);
  const table = document.getElementById("compare-totals") as HTMLElement;
  const own = within(table).getAllByRole("button", { name: "110.00" })[0];
  expect(own?.dataset.cell).toBe("expenditure:2:total");
  const other = within(table).getAllByRole("link", { name: "100.00" })[0];
  expect(other?.getAttribute("href")).toBe("?dataset=example/2025&cell=expenditure:2:total");
});

it("says what a document does not print, and never writes a zero for it", () => {
  compare([budget(2025, "100.00", null)]);
  expect(rowOf("compare-functions", /20805/)).toEqual(["20805行政事业单位养老支出", "没有这一项", "60.00", "新列"]);
});

it("shows shares of each document's own total, and sorts by any column", async () => {
  compare([before]);
  await userEvent.click(screen.getByRole("button", { name: "占比" }));
  expect(rowOf("compare-functions", /20805/)).toEqual(["20805行政事业单位养老支出", "70.00%", "54.55%"]);
  const table = document.getElementById("compare-functions") as HTMLElement;
  const first = () => within(table).getAllByRole("rowheader")[0]?.textContent;
  expect(first()).toBe("合计");
  await userEvent.click(within(table).getByRole("button", { name: "2025 年" }));
  expect(first()).toBe("20805行政事业单位养老支出");
});

it("keeps final accounts apart, and computes a difference only between phases of one year, which its head says", () => {
  compare([before, budget(2025, "90.00", "65.00", { phase: "finalAccounts" })]);
  const heads = within(document.getElementById("compare-totals") as HTMLElement).getAllByRole("columnheader");
  expect(heads.map(({ textContent }) => textContent)).toEqual([
    "名称",
    "2025 年预算",
    "2026 年预算",
    "2025 年决算",
    "2026 年预算比2025 年预算",
    "2025 年决算比2025 年预算",
  ]);
  expect(screen.getByText(/不是同一列数/)).toBeTruthy();
});

it("says of a department beside its unit why nothing is added up, and what did not come", () => {
  const department = budget(2026, "900.00", null, { unit: { id: "bureau", name: "某市示范局", department: null } });
  const unit = { id: "example", name: "某市示范中心", department: { code: "121", name: "某市示范局" } };
  const sources = [{ ...now, unit }, department].map((dataset) => ({
    id: `${dataset.unit.id}/2026`,
    dataset,
    english: englishOf(dataset),
  }));
  const failed = [{ id: "nobody/2020", reason: "目录里没有这份数据。" }];
  const Shown = () => <Comparison sources={sources} failed={failed} isLoading={false} onRetry={() => undefined} />;
  openIsland(Shown, { dataset: { ...now, unit } });
  expect(screen.getByText(/某市示范局是某市示范中心的主管部门.*不相加/)).toBeTruthy();
  expect(screen.getByText(/nobody\/2020 没有参加比较：目录里没有这份数据。/)).toBeTruthy();
  expect(document.querySelector("header p")?.textContent).toContain("2 个单位里，某市示范局的支出最多");
});

it("is taken away as it stands: one row for a line in a data set, with its place there and its change", () => {
  compare([before]);
  const [table] = compareTables({ dataset: now });
  const rows = Array.from({ length: table?.count ?? 0 }, (_, row) =>
    Object.fromEntries((table?.columns ?? []).map((column) => [column.key, column.of(row)])),
  );
  const pensions = rows.filter((row) => row.code === "20805" && row.table === "table.functions");
  expect(pensions).toMatchObject([
    { dataset: "example/2025", amount: "70.00", reference: "expenditure:4:total", difference: null },
    { dataset: "example/2026", amount: "60.00", comparedWith: "example/2025", difference: "-10", percent: "-14.29" },
  ]);
});
