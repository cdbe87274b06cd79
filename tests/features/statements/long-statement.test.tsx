// @vitest-environment jsdom
import { act, cleanup, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Statements } from "../../../src/features/statements/Statements.island.tsx";
import { choosePrinted } from "../../../src/reading/use-printing.ts";
import { largeBudget } from "../../bench/large-budget.ts";
import { openIsland } from "../open-island.tsx";

const dataset = largeBudget(260);
const ROWS = dataset.statements[0]?.sides[0]?.rows.length ?? 0;

beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, "offsetHeight", "get").mockReturnValue(45);
  vi.spyOn(Element.prototype, "clientHeight", "get").mockReturnValue(200);
  // jsdom lays nothing out, and so scrolls nothing
  Element.prototype.scrollTo ??= () => undefined;
  Element.prototype.scrollIntoView ??= () => undefined;
  window.matchMedia ??= ((media: string) => ({
    matches: false,
    media,
    addEventListener() {},
    removeEventListener() {},
  })) as never;
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const table = () => document.querySelector("#statements table, table") as HTMLElement;
const places = () =>
  [...table().querySelectorAll("tbody tr[aria-rowindex]")].map((row) => Number(row.getAttribute("aria-rowindex")));

describe("a statement of more rows than a page bears", () => {
  it("has the rows in sight in the document, each with its place among all", async () => {
    openIsland(Statements, { dataset });
    await waitFor(() => expect(table().querySelector("tr[data-index]")).not.toBeNull(), { timeout: 20_000 });
    expect(table()).toHaveAttribute("aria-rowcount", String(ROWS + 1));
    expect(places().length).toBeLessThan(ROWS);
    expect(places()).toEqual(places().map((_, index) => index + 2));
  });

  it("goes to paper whole", async () => {
    openIsland(Statements, { dataset });
    await waitFor(() => expect(table().querySelector("tr[data-index]")).not.toBeNull(), { timeout: 20_000 });
    choosePrinted("all");
    act(() => void dispatchEvent(new Event("beforeprint")));
    expect(table().querySelectorAll("tbody tr")).toHaveLength(ROWS);
    expect(table()).not.toHaveAttribute("aria-rowcount");
    act(() => void dispatchEvent(new Event("afterprint")));
  });
});
