import { describe, expect, it } from "vitest";
import { checkDataset } from "../../../src/core/checks/check-dataset.ts";
import { explainedFigures } from "./explained-figures.ts";
import { published } from "./published.ts";

const dataset = published();
const figures = explainedFigures(dataset, checkDataset(dataset));
const figure = (cell: string) => figures.find((each) => each.cell === cell);

describe("the figures of the published explanation", () => {
  it("lead to the cells that they restate, and to their checks", () => {
    expect(figure("text:411:36-43")).toMatchObject({
      printed: "2478.48",
      restates: ["expenditure:171:basic"],
      checks: ["text/expenditure/合计/basic"],
    });
    expect(figure("text:401:180-185")).toMatchObject({
      printed: "27.18",
      direction: "decrease",
      restates: [],
      checks: ["text/summary/支出总计/total.change", "text/summary/收入总计/change"],
    });
  });

  it("all stand in a check, but for what no table prints: the vehicles allowed, floor space and equipment", () => {
    expect(
      figures.filter(({ checks }) => checks.length === 0).map(({ printed, counter }) => printed + counter),
    ).toEqual(["4辆", "4216.30平方米", "0台", "0台"]);
  });
});
