// @vitest-environment jsdom
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Checks } from "../../../src/features/checks/Checks.island.tsx";
import { ThreePublic } from "../../../src/features/three-public/ThreePublic.island.tsx";
import { readCsv } from "../../core/exports/read-csv.ts";
import { openIsland } from "../open-island.tsx";

const saved: { name: string; blob: Blob }[] = [];
beforeEach(async () => {
  saved.length = 0;
  const blobs = new Map<string, Blob>();
  vi.stubGlobal(
    "URL",
    Object.assign(URL, {
      createObjectURL: (blob: Blob) => {
        const address = `blob:${blobs.size}`;
        blobs.set(address, blob);
        return address;
      },
      revokeObjectURL: () => undefined,
    }),
  );
  HTMLAnchorElement.prototype.click = function click(this: HTMLAnchorElement) {
    const blob = blobs.get(this.getAttribute("href") ?? "");
    if (blob !== undefined) saved.push({ name: this.download, blob });
  };
});
afterEach(() => vi.restoreAllMocks());

const open = async (language: "zh" | "en" = "zh", address = "") => {
  openIsland(ThreePublic, { language, address });
  await userEvent.click(screen.getByRole("button", { name: language === "zh" ? "下载" : "Download" }));
  return screen.findByRole("button", { name: /^CSV/ }, { timeout: 20_000 });
};

describe("the download menu", { timeout: 60_000 }, () => {
  it("gives the table as CSV under the name of unit, year, view and day, and says that it has started", async () => {
    await userEvent.click(await open());
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(saved[0]?.name).toMatch(/^大同市社会保险中心-2026-三公经费-\d{4}-\d\d-\d\d\.csv$/);
    const records = readCsv((await saved[0]?.blob.text()) ?? "");
    expect(records[0]).toContain("金额（印出，万元）");
    expect(records.find(([name]) => name === "合计")).toContain("6.40");
    expect(
      screen
        .getAllByRole("status")
        .map(({ textContent }) => textContent)
        .join(),
    ).toContain("已开始下载");
    expect(screen.queryByRole("textbox")).toBeNull();
  });

  it("follows the chosen unit, and says how exactly a converted figure was printed", async () => {
    await userEvent.click(await open("zh", "?money=yuan"));
    await waitFor(() => expect(saved).toHaveLength(1));
    const records = readCsv((await saved[0]?.blob.text()) ?? "");
    expect(records[0]?.some((head) => /元，由印出的数换算，原文只印到 0\.01 万元/.test(head))).toBe(true);
    expect(records.find(([name]) => name === "合计")).toContain("64000");
  });

  it("gives just the rows that are shown, in their order, says in name and notes how they were chosen, and offers all", async () => {
    openIsland(Checks, { address: "?view=checks&verdict=rounding&q=20805" });
    const shown = [...document.querySelectorAll("[data-check]")].map((item) => item.getAttribute("data-check"));
    expect(shown.length).toBeGreaterThan(1);
    await userEvent.click(screen.getByRole("button", { name: "下载" }));
    await screen.findByText(`本节所示的 ${shown.length} 行：尾差，20805`);
    const [csv, all] = screen.getAllByRole("button", { name: /^CSV/ });
    await userEvent.click(csv as HTMLElement);
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(saved[0]?.name).toContain("对账-筛选_尾差_20805");
    expect(
      readCsv((await saved[0]?.blob.text()) ?? "")
        .slice(1)
        .map(([id]) => id),
    ).toEqual(shown);
    await userEvent.click(screen.getAllByRole("button", { name: /^JSON/ })[0] as HTMLElement);
    await waitFor(() => expect(saved).toHaveLength(2));
    const { about } = JSON.parse((await saved[1]?.blob.text()) ?? "");
    expect(about.筛选).toContain(`${shown.length} 行`);
    await userEvent.click(all as HTMLElement);
    await waitFor(() => expect(saved).toHaveLength(3));
    expect(saved[2]?.name).not.toContain("筛选");
    expect(readCsv((await saved[2]?.blob.text()) ?? "").length).toBeGreaterThan(shown.length + 1);
  });

  it("shows the content to copy where a download may do nothing, as in a frame", async () => {
    vi.spyOn(window, "parent", "get").mockReturnValue({} as Window);
    await userEvent.click(await open("en"));
    const content = await screen.findByRole("textbox", { name: "Content of the file" });
    expect((content as HTMLTextAreaElement).value).toContain("6.40");
    expect(screen.getAllByRole("status")[0]?.textContent).toContain("may not be allowed here");
  });

  it("says so where a file could not be made, and shows its content all the same", async () => {
    const csv = await open();
    vi.spyOn(URL, "createObjectURL").mockImplementation(() => {
      throw new Error("blocked");
    });
    await userEvent.click(csv);
    expect(await screen.findByRole("textbox")).toBeInTheDocument();
    expect(screen.getAllByRole("status")[0]?.textContent).toContain("没有生成");
  });

  it("closes by Escape and gives the focus back", async () => {
    await open();
    await userEvent.keyboard("{Escape}");
    const button = screen.getByRole("button", { name: "下载" });
    expect(button).toHaveFocus();
    expect(button).toHaveAttribute("aria-expanded", "false");
    expect(within(document.body).queryByRole("button", { name: /^CSV/ })).toBeNull();
  });
});
