// @vitest-environment jsdom
import { act, cleanup, createEvent, fireEvent, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { searchFileOf } from "../../../scripts/search-file.ts";
import { islandTree } from "../../../src/app/island-tree.tsx";
import type { Language } from "../../../src/core/format-amount.ts";
import { openingOf } from "../../../src/core/views/opening.ts";
import { SearchBox } from "../../../src/features/search/SearchBox.tsx";
import { searchNames } from "../../../src/features/search/searched.ts";
import { currentState, navigate, startNavigation } from "../../../src/view-state/navigation.ts";
import { setShortcuts } from "../../../src/view-state/shortcuts.ts";
import { datong as dataset, englishOf } from "../../published.ts";

const source = { opening: openingOf(dataset, "0".repeat(64)), dataset, english: englishOf(dataset) };

function open(address = "", language: Language = "zh") {
  history.replaceState(null, "", `/${address}`);
  startNavigation(language);
  const island = { id: "header", needs: "opening", load: async () => SearchBox } as const;
  return render(
    <>
      {islandTree(island, SearchBox, source, null, language, () => true)}
      <button type="button">elsewhere</button>
    </>,
  );
}
const field = () => screen.getByRole("combobox");
const results = () => screen.queryAllByRole("option");

beforeEach(() => {
  Element.prototype.scrollIntoView = () => undefined;
  vi.stubGlobal("fetch", async () => new Response(JSON.stringify(searchFileOf(searchNames(dataset)))));
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe("the search of the page", () => {
  it("opens by the key / from anywhere but a field, and is closed by Escape", async () => {
    open();
    await userEvent.keyboard("/");
    expect(field()).toHaveFocus();
    expect(field()).toHaveValue("");
    await userEvent.type(field(), "公积金");
    await waitFor(() => expect(results().length).toBeGreaterThan(0));
    expect(field()).toHaveAttribute("aria-expanded", "true");
    await userEvent.keyboard("{Escape}");
    expect(results()).toEqual([]);
    expect(new URLSearchParams(location.search).get("q")).toBeNull();
  });

  it("lets go of the field by Escape where nothing is typed, and shows the key only while it can be pressed", async () => {
    const { container } = open();
    const hint = () => [...container.querySelectorAll("span")].some(({ textContent }) => textContent === "/");
    expect(hint()).toBe(true);
    await userEvent.keyboard("/");
    expect(hint()).toBe(false);
    await userEvent.keyboard("{Escape}");
    expect(document.body).toHaveFocus();
    expect(hint()).toBe(true);
    act(() => setShortcuts(false));
    expect(hint()).toBe(false);
    await userEvent.keyboard("/");
    expect(document.body).toHaveFocus();
    act(() => setShortcuts(true));
  });

  it("names the unit only where a result has an amount", async () => {
    open("?q=办公室");
    await waitFor(() => expect(results().length).toBeGreaterThan(0));
    expect(results().some((option) => /\d\.\d\d/.test(option.textContent ?? ""))).toBe(false);
    expect(screen.queryByText(/金额单位/)).toBeNull();
    act(() => navigate({ q: "住房公积金" }));
    expect(await screen.findByText(/金额单位/)).toBeInTheDocument();
  });

  it("shows name, marked part and printed amount, in the unit that the reader has chosen", async () => {
    open("?q=住房公积金");
    const line = await waitFor(() => screen.getByRole("option", { name: /2210201/ }));
    expect(line.querySelector("mark")?.textContent).toBe("住房公积金");
    expect(line.textContent).toContain("177.36");
    act(() => navigate({ money: "yuan" }));
    await waitFor(() => expect(screen.getByRole("option", { name: /2210201/ }).textContent).toContain("1,773,600"));
    expect(screen.getByRole("status").textContent).toMatch(/^找到 \d+ 项$/);
  });

  it("is worked by keys alone: arrows choose, Enter follows, and the way there is a step for Back", async () => {
    open("?view=split");
    await userEvent.type(field(), "208");
    await waitFor(() => expect(results().length).toBeGreaterThan(2));
    await userEvent.keyboard("{ArrowDown}{ArrowDown}{ArrowUp}");
    const chosen = screen.getByRole("option", { selected: true });
    expect(chosen).toBe(results()[0]);
    expect(field()).toHaveAttribute("aria-activedescendant", chosen.id);
    const steps = history.length;
    await userEvent.keyboard("{Enter}");
    expect(currentState()).toMatchObject({ view: "spending", code: "208", q: "" });
    expect(history.length).toBe(steps + 1);
    expect(results()).toEqual([]);
  });

  it("leaves one step for a word, not one for each letter", async () => {
    open("?view=split");
    const steps = history.length;
    await userEvent.type(field(), "abcd");
    expect(history.length - steps).toBeLessThanOrEqual(1);
    expect(currentState()).toMatchObject({ view: null, q: "abcd" });
  });

  it("waits for an input method until its letters are characters", async () => {
    open();
    await userEvent.click(field());
    fireEvent.compositionStart(field());
    fireEvent.input(field(), { target: { value: "gong" }, isComposing: true });
    expect(currentState().q).toBe("");
    fireEvent.input(field(), { target: { value: "工伤" }, isComposing: true });
    fireEvent.compositionEnd(field(), { data: "工伤" });
    expect(currentState().q).toBe("工伤");
  });

  it("leaves Enter and Escape to an input method, also where the browser does not call that composing", async () => {
    open("?q=208");
    await waitFor(() => expect(results().length).toBeGreaterThan(0));
    const steps = history.length;
    for (const key of ["Enter", "Escape"]) {
      // as Fcitx and Safari send it
      fireEvent.keyDown(field(), { key, keyCode: 229 });
      // as Safari sends it where the key has just ended a composition
      const end = createEvent.compositionEnd(field(), { data: "" });
      const after = createEvent.keyDown(field(), { key, keyCode: key === "Enter" ? 13 : 27 });
      for (const event of [end, after]) Object.defineProperty(event, "timeStamp", { value: performance.now() });
      fireEvent(field(), end);
      fireEvent(field(), after);
    }
    expect(currentState()).toMatchObject({ view: null, code: null, q: "208" });
    expect(history.length).toBe(steps);
    expect(results().length).toBeGreaterThan(0);
    await new Promise((resolve) => setTimeout(resolve, 80));
    fireEvent.keyDown(field(), { key: "Enter", keyCode: 13 });
    expect(currentState()).toMatchObject({ view: "spending", code: "208" });
  });

  it("finds Chinese names by initials once these have come", async () => {
    open("?q=sbk");
    await waitFor(() => expect(results().map(({ textContent }) => textContent)).toEqual(["社会保障卡科"]));
  });

  it("finds by Chinese on the English page, and says both names", async () => {
    open("?q=公积金&lang=en", "en");
    const line = await waitFor(() => screen.getByRole("option", { name: /2210201/ }));
    expect(line.textContent).toContain("Housing provident fund");
    expect(line.querySelector("[lang=zh-CN] mark")?.textContent).toBe("公积金");
  });

  it("keeps the filter of a view apart: what was typed there opens no search", async () => {
    open("?view=unit&q=工伤");
    await act(async () => undefined);
    expect(field()).toHaveAttribute("aria-expanded", "false");
    expect(field()).toHaveValue("");
  });

  it("goes when the reader goes elsewhere", async () => {
    open("?q=208");
    await waitFor(() => expect(results().length).toBeGreaterThan(0));
    await userEvent.click(screen.getByRole("button", { name: "elsewhere" }));
    expect(results()).toEqual([]);
  });

  it("shows a figure of the text with the English of its paragraph, and no Chinese that is not marked as such", async () => {
    open("?q=2683.59&lang=en", "en");
    await waitFor(() => expect(results().length).toBeGreaterThan(0));
    const bare = results().map((line) => {
      const copy = line.cloneNode(true) as HTMLElement;
      for (const chinese of copy.querySelectorAll("[lang=zh-CN]")) chinese.remove();
      // the translation itself names the unit of a printed figure
      return (copy.textContent ?? "").replace(/万元/g, "CNY 10,000");
    });
    for (const text of bare) expect(text).not.toMatch(/[\u4e00-\u9fff]/);
    expect(bare.some((text) => /CNY 10,000|2,683\.59/.test(text))).toBe(true);
  });

  it("makes ready while nothing is typed, and shows no results until something is", async () => {
    open();
    await userEvent.click(field());
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(results()).toEqual([]);
    expect(field()).toHaveAttribute("aria-expanded", "false");
    expect(screen.queryByRole("status")).toBeNull();
  });
});
