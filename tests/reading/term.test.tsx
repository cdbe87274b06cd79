// @vitest-environment jsdom
import { readFileSync } from "node:fs";
import { act, cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Dataset } from "../../src/core/document/dataset.ts";
import { DatasetContext } from "../../src/reading/reading.tsx";
import { TermText } from "../../src/reading/TermText.tsx";
import { termRuns } from "../../src/reading/term-names.ts";
import { startNavigation } from "../../src/view-state/navigation.ts";

const datong = JSON.parse(readFileSync("public/data/datong-social-insurance-center/2026.json", "utf8")) as Dataset;

const show = (text: string) =>
  render(
    <DatasetContext value={() => datong}>
      <p>
        <TermText text={text} />
        <a href="?next">next</a>
      </p>
    </DatasetContext>,
  );
const term = (name: string) => screen.getByRole("button", { name });

beforeEach(() => {
  history.replaceState(null, "", "/");
  startNavigation("zh");
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe("terms in a sentence", () => {
  const terms = (text: string, language: "zh" | "en") =>
    termRuns(text, language).flatMap(({ text: words, term: key }) => (key === null ? [] : [[key, words]]));

  it("are known by their names, once each, whatever letter they begin with", () => {
    expect(terms("基本支出 2,478.48 万元，其中人员经费；基本支出", "zh")).toEqual([
      ["basicExpenditure", "基本支出"],
      ["personnelCosts", "人员经费"],
    ]);
    expect(terms("Of basic expenditure, personnel costs take most. Basic expenditure", "en")).toEqual([
      ["basicExpenditure", "basic expenditure"],
      ["personnelCosts", "personnel costs"],
    ]);
  });
  it("are not found inside a longer name", () => {
    expect(terms("项目支出表里没有这个项目", "zh")).toEqual([]);
    expect(terms("绩效目标表 6 张", "zh")).toEqual([]);
    expect(terms("uninferred", "en")).toEqual([]);
  });
  it("leave every other word as it was", () => {
    const text = "“三公”经费 6.40，尾差 0.01。";
    expect(
      termRuns(text, "zh")
        .map(({ text: words }) => words)
        .join(""),
    ).toBe(text);
  });
});

describe("a term where it stands", () => {
  it("says by press what it means and what the document says, and leads to the glossary", async () => {
    show("上年结转为 0。");
    await userEvent.click(term("上年结转"));
    const popup = await screen.findByRole("dialog", { name: "上年结转" });
    expect(popup.textContent).toContain("没有花完的钱");
    expect(popup.textContent).toContain("指以前年度预算安排、结转到本年仍按原规定用途继续使用的资金。");
    expect(term("上年结转")).toHaveAttribute("aria-expanded", "true");
    expect(
      new URLSearchParams(screen.getByRole("link", { name: "名词解释" }).getAttribute("href") ?? "").get("view"),
    ).toBe("glossary");
    await userEvent.click(term("上年结转"));
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("opens by key, is walked through in the order of the text, and Escape gives the focus back", async () => {
    show("上年结转为 0。");
    await userEvent.tab();
    await userEvent.keyboard("{Enter}");
    await screen.findByRole("dialog");
    await userEvent.tab();
    expect(screen.getByRole("link", { name: "名词解释" })).toHaveFocus();
    await userEvent.keyboard("{Escape}");
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(term("上年结转")).toHaveFocus();
    await userEvent.keyboard("{Enter}");
    await userEvent.tab();
    await userEvent.tab();
    expect(screen.getByRole("link", { name: "next" })).toHaveFocus();
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("opens for a pointer that rests, stays while the pointer is on it, and goes by Escape", async () => {
    show("尾差 0.01");
    await userEvent.click(term("尾差"));
    await screen.findByRole("dialog");
    await userEvent.keyboard("{Escape}");
    await userEvent.unhover(term("尾差"));
    vi.useFakeTimers();
    const pass = (time: number) => act(async () => vi.advanceTimersByTime(time));
    const wrap = term("尾差").parentElement as HTMLElement;
    fireEvent.pointerEnter(wrap, { pointerType: "mouse" });
    await pass(100);
    expect(screen.queryByRole("dialog")).toBeNull();
    await pass(400);
    expect(screen.getByRole("dialog")).toBeInTheDocument();
    fireEvent.pointerLeave(wrap, { pointerType: "mouse" });
    await pass(100);
    fireEvent.pointerEnter(wrap, { pointerType: "mouse" });
    await pass(1000);
    expect(screen.getByRole("dialog")).toBeInTheDocument();
    fireEvent.pointerLeave(wrap, { pointerType: "mouse" });
    await pass(400);
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("is explained one at a time, and not for longer than the reader stays", async () => {
    show("基本支出与项目支出。");
    await userEvent.click(term("基本支出"));
    await screen.findByRole("dialog", { name: "基本支出" });
    await userEvent.click(term("项目支出"));
    await screen.findByRole("dialog", { name: "项目支出" });
    expect(screen.getAllByRole("dialog")).toHaveLength(1);
    await userEvent.click(document.body);
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  });
});
