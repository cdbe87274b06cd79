// @vitest-environment jsdom
import { cleanup, render, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, expect, it } from "vitest";
import { islandTree } from "../../../src/app/island-tree.tsx";
import { budgetOf } from "../../../src/core/document/budget.ts";
import type { Dataset } from "../../../src/core/document/dataset.ts";
import { besideYearBefore } from "../../../src/core/views/comparison/year-before.ts";
import { openingOf } from "../../../src/core/views/opening.ts";
import { Breakdown } from "../../../src/features/breakdown/Breakdown.island.tsx";
import { Overview } from "../../../src/features/overview/Overview.island.tsx";
import { Spending } from "../../../src/features/spending/Spending.island.tsx";
import { Targets } from "../../../src/features/targets/Targets.island.tsx";
import { ThreePublic } from "../../../src/features/three-public/ThreePublic.island.tsx";
import { YearBeforeContext } from "../../../src/reading/compared/year-before.ts";
import { startNavigation } from "../../../src/view-state/navigation.ts";
import { datong, englishOf } from "../../published.ts";

const before: Dataset = {
  ...datong,
  year: 2025,
  statements: datong.statements.map((statement) =>
    statement.id === "expenditure"
      ? JSON.parse(JSON.stringify(statement).replace('"total":"2994.78"', '"total":"3021.96"'))
      : statement,
  ),
};
const ID = "datong-social-insurance-center";

const found = {
  ...besideYearBefore({ id: `${ID}/2025`, dataset: before }, { id: `${ID}/2026`, dataset: datong }),
  english: englishOf(),
};
const load = () => Promise.resolve(found);

beforeEach(() => {
  document.documentElement.dataset.several = "";
});
afterEach(() => {
  cleanup();
  delete document.documentElement.dataset.several;
});

function open(View: () => React.ReactNode, address = "") {
  history.replaceState(null, "", `/${address}`);
  startNavigation("zh");
  const Content = () => (
    <YearBeforeContext value={load}>
      <View />
    </YearBeforeContext>
  );
  const source = { opening: openingOf(datong, "0".repeat(64)), dataset: datong, english: englishOf() };
  const island = { id: "island", needs: "budget", load: async () => Content } as const;
  return render(<section>{islandTree(island, Content, source, budgetOf(datong), "zh", () => true)}</section>);
}
const table = async () =>
  (await screen.findByText(/2025 年预算的数字，出自该年的文件/, {}, { timeout: 10_000 })).closest(
    "table",
  ) as HTMLElement;

it("the first screen shows last year's figures beside this year's, each leading to its own document, and that the stated change agrees", async () => {
  open(Overview);
  const total = within(await table()).getAllByRole("row")[1] as HTMLElement;
  expect([...total.querySelectorAll("th, td")].map(({ textContent }) => textContent)).toEqual([
    "支出合计",
    "2,994.78",
    "3,021.96",
    "减少 27.18（−0.90%）",
  ]);
  expect(within(total).getByRole("link").getAttribute("href")).toBe(`?dataset=${ID}/2025&cell=expenditure:171:total`);
  expect(screen.getByText(/情况说明写的增减，与 2025 年文件的合计对得上。/)).toBeTruthy();
  expect(screen.getByRole("link", { name: "与 2025 年预算逐项比较" }).getAttribute("href")).toBe(
    `?view=compare&with=${ID}/2025`,
  );
});

it.each([
  ["spending", Spending, /^208社会/],
  ["breakdown", Breakdown, /^人员经费/],
  ["three-public", ThreePublic, /^“三公”经费合计/],
  ["targets", Targets, /^合计/],
] as const)("the view %s does so for its own lines", async (_, View, name) => {
  open(View);
  const row = within(await table())
    .getByRole("rowheader", { name })
    .closest("tr") as HTMLElement;
  expect(within(row).getAllByRole("link")).toHaveLength(1);
  expect(within(row).getAllByRole("button")).toHaveLength(1);
});

it("shows nothing where one data set is published", async () => {
  delete document.documentElement.dataset.several;
  const { container } = open(Overview);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(container.querySelector("[data-year-before]")).toBeNull();
});
