import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Dataset } from "../../../src/core/document/dataset.ts";
import { statedVehicles } from "../../../src/core/explanation/stated-vehicles.ts";

const datong: Dataset = JSON.parse(
  readFileSync("public/data/datong-social-insurance-center/2026.json", "utf8"),
) as Dataset;

/** The published data set with nothing in its explanation but one paragraph. */
const saying = (text: string): Dataset => ({
  ...datong,
  sections: [
    {
      topic: "explanation",
      kind: "part",
      line: 397,
      endLine: 397,
      number: null,
      heading: "情况说明",
      text: null,
      children: [
        { topic: null, kind: "paragraph", line: 400, endLine: 400, number: null, heading: null, text, children: [] },
      ],
    },
  ],
});

describe("how many vehicles a unit has", () => {
  it("is what the explanation says it really has, with its place and its day", () => {
    expect(statedVehicles(datong)).toEqual({
      cell: "text:669:36-37",
      count: "4",
      isOfficial: true,
      asOf: [2025, 12, 31],
    });
  });
  it("is none of the number that it may have, buys or uses for one purpose", () => {
    expect(statedVehicles(saying("公务用车编制5辆，本年购置数1辆。"))).toBeNull();
    expect(statedVehicles(saying("其中：领导用车1辆，其他用车2辆。"))).toBeNull();
  });
  it("counts vehicles of any kind where the text does not call them official", () => {
    expect(statedVehicles(saying("本单位共有车辆12辆，其中：其他用车12辆。"))).toMatchObject({
      count: "12",
      isOfficial: false,
      asOf: null,
    });
  });
  it("is not said where the text contradicts itself, or says nothing", () => {
    expect(statedVehicles(saying("年初实有公务用车3辆。年末实有公务用车4辆。"))).toBeNull();
    expect(statedVehicles(saying("无。"))).toBeNull();
  });
});
