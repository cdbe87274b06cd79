// @vitest-environment jsdom
import { act, cleanup, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { largeBudget } from "../../bench/large-budget.ts";
import { openSpending } from "./spending-page.tsx";

const LINES = 260;
const dataset = largeBudget(LINES);

beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, "offsetHeight", "get").mockReturnValue(45);
  vi.spyOn(Element.prototype, "clientHeight", "get").mockReturnValue(200);
  // jsdom lays nothing out, and so scrolls nothing
  Element.prototype.scrollTo ??= () => undefined;
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const table = () => document.getElementById("spending-table") as HTMLElement;
const places = () =>
  [...table().querySelectorAll("tbody tr[aria-rowindex]")].map((row) =>
    Number(row.ariaRowIndex ?? row.getAttribute("aria-rowindex")),
  );

describe("a tree of more lines than a page bears", () => {
  it("has the rows in sight in the document, each with its place among all that stand open", async () => {
    openSpending("?view=spending&code=20102", { dataset });
    await screen.findByRole("region", { name: /支出/ });
    await waitFor(() => expect(places().length).toBeGreaterThan(0), { timeout: 20_000 });
    const classes = new Set(dataset.statements[0]?.sides[0]?.rows.map(({ code }) => code?.slice(0, 3)).filter(Boolean));
    // three lines are in each of what is open: its class, its section, and the largest class, with which the page begins
    const open = classes.size + 3 + 3 + 3;
    expect(table()).toHaveAttribute("aria-rowcount", String(open + 2));
    expect(places().length).toBeLessThan(open);
    expect(places()).toEqual(places().map((_, index) => (places()[0] ?? 0) + index));
    expect(places()[0]).toBe(2);
  });

  it("goes to paper whole", async () => {
    openSpending("?view=spending", { dataset });
    await waitFor(() => expect(places().length).toBeGreaterThan(0), { timeout: 20_000 });
    act(() => void dispatchEvent(new Event("beforeprint")));
    expect(table().querySelectorAll("tbody tr")).toHaveLength(LINES);
    expect(table()).not.toHaveAttribute("aria-rowcount");
    act(() => void dispatchEvent(new Event("afterprint")));
  });
});
