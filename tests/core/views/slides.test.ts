import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { budgetOf } from "../../../src/core/document/budget.ts";
import type { Dataset, Row, StatementId } from "../../../src/core/document/dataset.ts";
import {
  clampSlide,
  MOST_PROJECTS_ALONE,
  MOST_PROJECTS_TOGETHER,
  type Slide,
  slidesOf,
} from "../../../src/core/views/slides.ts";
import { topParts } from "../../../src/core/views/top-parts.ts";

const datong = JSON.parse(
  readFileSync(new URL("../../../public/data/datong-social-insurance-center/2026.json", import.meta.url), "utf8"),
) as Dataset;
const slides = (dataset: Dataset) => slidesOf(budgetOf(dataset));
const kinds = (dataset: Dataset) => slides(dataset).map(({ kind }) => kind);
const without = (...ids: StatementId[]): Dataset => ({
  ...datong,
  statements: datong.statements.filter(({ id }) => !ids.includes(id)),
});

/** The Datong budget with so many projects, the later ones with the larger amounts, and no sheets. */
function withProjects(count: number): Dataset {
  const rows = (kept: readonly Row[]): Row[] => [
    ...kept.slice(0, 1),
    ...Array.from({ length: count }, (_, index) => ({
      ...(kept[1] as Row),
      line: 1000 + index,
      label: `项目${index}`,
      amounts: { total: `${index + 1}.10` },
    })),
  ];
  return {
    ...datong,
    projects: [],
    statements: datong.statements.map((statement) =>
      statement.id === "projects"
        ? { ...statement, sides: statement.sides.map((side) => ({ ...side, rows: rows(side.rows) })) }
        : statement,
    ),
  };
}
const isProjects = (slide: Slide) => slide.kind === "projects";

describe("the slides of a budget", () => {
  it("go from the title over the total and its parts to where to find it, the six projects by amount", () => {
    expect(kinds(datong)).toEqual([
      ...["title", "total", "split", "drill", "basicProject", "threePublic"],
      ...["project", "project", "project", "project", "project", "project"],
      ...["checks", "source"],
    ]);
    const amounts = slides(datong).flatMap((slide) => (slide.kind === "project" ? [slide.card.amount?.text] : []));
    expect(amounts).toEqual(["281.00", "191.00", "21.00", "17.94", "3.20", "2.16"]);
  });

  it("have ids of their own, which do not depend on the order", () => {
    const ids = slides(datong).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("drill into the class with the most money", () => {
    const drill = slides(datong).find((slide) => slide.kind === "drill");
    expect(drill?.kind === "drill" && drill.line.code).toBe("208");
  });

  it("are fewer for a document that prints fewer things: no projects, no “three public” expenses, no tree", () => {
    expect(kinds({ ...without("projects"), projects: [] })).not.toContain("project");
    expect(kinds(without("three-public"))).not.toContain("threePublic");
    expect(kinds({ ...datong, statements: [], projects: [], sections: [] })).toEqual([
      ...["title", "total", "checks", "source"],
    ]);
  });

  it("give each of twelve projects a slide, and group them from thirteen on", () => {
    expect(kinds(withProjects(MOST_PROJECTS_ALONE)).filter((kind) => kind === "project")).toHaveLength(12);
    expect(kinds(withProjects(MOST_PROJECTS_ALONE + 1))).not.toContain("project");
    expect(slides(withProjects(MOST_PROJECTS_ALONE + 1)).filter(isProjects)).toHaveLength(2);
  });

  it("group forty projects evenly, seven at most, each exactly once and the largest first", () => {
    const groups = slides(withProjects(40)).flatMap((slide) => (slide.kind === "projects" ? [slide] : []));
    expect(groups.map(({ cards }) => cards.length)).toEqual([7, 7, 7, 7, 6, 6]);
    expect(groups.every(({ cards }) => cards.length <= MOST_PROJECTS_TOGETHER)).toBe(true);
    expect(groups.map(({ first, last, of }) => [first, last, of])).toEqual([
      [1, 7, 40],
      [8, 14, 40],
      [15, 21, 40],
      [22, 28, 40],
      [29, 34, 40],
      [35, 40, 40],
    ]);
    const names = groups.flatMap(({ cards }) => cards.map(({ name }) => name));
    expect(names[0]).toBe("项目39");
    expect(new Set(names).size).toBe(40);
  });

  it("add up a group of projects in decimals", () => {
    const groups = slides(withProjects(13)).flatMap((slide) => (slide.kind === "projects" ? [slide] : []));
    // 13.10 + 12.10 + … + 7.10, then 6.10 + … + 1.10; binary floats make 21.599999999999998 of the latter
    expect(groups.map((group) => group.together.text)).toEqual(["70.7", "21.6"]);
  });

  it("keep within the first and the last", () => {
    expect([0, 1, 14, 15, 999].map((slide) => clampSlide(slide, 14))).toEqual([1, 1, 14, 14, 14]);
  });
});

describe("the parts that a slide names", () => {
  const parts = Array.from({ length: 9 }, (_, index) => ({
    amount: { cell: `expenditure:${index}:total`, text: "0.1", unit: "wan" as const },
  }));
  const whole = { cell: "expenditure:99:total", text: "0.9", unit: "wan" as const };

  it("are all of them up to seven", () => {
    expect(topParts(parts.slice(0, 7), whole, 7)).toEqual({ shown: parts.slice(0, 7), other: null });
  });

  it("are the seven largest from eight on, and the others as one with their exact sum and share", () => {
    const { shown, other } = topParts(parts, whole, 7);
    expect(shown).toHaveLength(7);
    expect(other).toMatchObject({ count: 2, text: "0.2", unit: "wan", share: "22.22" });
  });
});
