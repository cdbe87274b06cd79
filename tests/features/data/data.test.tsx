// @vitest-environment jsdom
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { Data } from "../../../src/app/Data.island.tsx";
import { shortcutsOn } from "../../../src/view-state/shortcuts.ts";
import { datong, openIsland } from "../open-island.tsx";

const block = (name: string) => {
  const found = screen.getByRole("heading", { level: 3, name }).parentElement;
  if (found === null) throw new Error(name);
  return within(found);
};

describe("data and citation", () => {
  it("says how many figures the tables and sheets print", () => {
    const { container } = openIsland(Data);
    const tables = datong.statements.flatMap(({ sides }) =>
      sides.flatMap(({ rows }) => rows.flatMap(({ amounts }) => Object.values(amounts))),
    );
    const sheets = datong.projects.flatMap(({ funding }) =>
      Object.values(funding).flatMap((row) => (row === null ? [] : [row.period, row.annual])),
    );
    expect(container.querySelector("header b")?.textContent).toBe(
      String([...tables, ...sheets].filter((text) => text !== null).length),
    );
  });

  it("links the portable copy, the document, the data set, its English and its schema, and makes the statements as a workbook", () => {
    openIsland(Data);
    const files = block("整份下载");
    expect(files.getAllByRole("link").map((link) => link.getAttribute("href"))).toEqual([
      "mingbai-portable.html",
      "data/datong-social-insurance-center/2026.source.txt",
      "data/datong-social-insurance-center/2026.json",
      "data/datong-social-insurance-center/2026.en.json",
      "data/schema/dataset.schema.json",
    ]);
    expect(files.getByRole("button", { name: /全部报表/ })).toBeInTheDocument();
  });

  it("switches the keys of one character off and on", async () => {
    openIsland(Data);
    const keys = screen.getByRole("switch", { name: /字母、数字、标点键/ });
    expect(keys).toBeChecked();
    await userEvent.click(keys);
    expect(keys).not.toBeChecked();
    expect(shortcutsOn()).toBe(false);
    await userEvent.click(keys);
    expect(shortcutsOn()).toBe(true);
  });

  it("shows version and checksums, and says what is not stated", () => {
    openIsland(Data);
    const version = block("版本与校验");
    expect(version.getByText(datong.source.sha256)).toBeInTheDocument();
    expect(version.getByText("0".repeat(64))).toBeInTheDocument();
    expect(version.getAllByText("未注明")).toHaveLength(2);
  });

  it("cites the whole in the Chinese form and in English, with version, day and address", async () => {
    openIsland(Data);
    const cite = block("引用");
    await waitFor(() =>
      expect(
        cite.getByText(
          /大同市社会保险中心2026年度单位预算公开.*数据版本 0{12}\[DS\/OL\]\. \[\d{4}-\d\d-\d\d\]\. http:\/\/.*version=0{12}\.$/,
        ),
      ).toBeInTheDocument(),
    );
    const english = cite.getByText(/^Datong Social Insurance Center\. Unit budget 2026 \(in Chinese\)/);
    expect(english.closest("[lang=en]")).not.toBeNull();
  });

  it("copies, and selects the text where the browser refuses", async () => {
    openIsland(Data);
    const user = userEvent.setup();
    await user.click(screen.getByRole("button", { name: "复制: GB/T 7714" }));
    expect(await navigator.clipboard.readText()).toContain("大同市社会保险中心");
    Object.defineProperty(navigator, "clipboard", {
      configurable: true,
      value: { writeText: () => Promise.reject(new Error()) },
    });
    await user.click(screen.getByRole("button", { name: "复制代码" }));
    expect(await screen.findByText(/文字已选中/)).toBeInTheDocument();
    expect(String(getSelection())).toContain("<iframe src=");
  });

  it("gives one line to embed a section, quotes and signs escaped", async () => {
    openIsland(Data, { dataset: { ...datong, unit: { ...datong.unit, name: '甲"乙<丙>' } } });
    const code = await screen.findByText(/^<iframe src="http.*embed=1"/);
    const frame = new DOMParser().parseFromString(code.textContent ?? "", "text/html").querySelector("iframe");
    expect(frame?.title).toBe('甲"乙<丙>2026年度单位预算：钱花在哪');
    expect(new URL(frame?.src ?? "").searchParams.get("embed")).toBe("1");
    expect(frame?.lang).toBe("zh-CN");
  });

  it("explains every sign of the page, in both languages", () => {
    for (const language of ["zh", "en"] as const) {
      const { container, unmount } = openIsland(Data, { language });
      const signs = [...container.querySelectorAll("#how-to-read ~ * dt, #how-to-read + * dt")].map(
        (dt) => dt.textContent,
      );
      expect(signs).toEqual(expect.arrayContaining(["—", "0", "≈", "※"]));
      expect(container.querySelectorAll("svg rect")).not.toHaveLength(0);
      unmount();
    }
  });
});
