// @vitest-environment jsdom
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { ShareAct } from "../../../src/app/acts/section-acts.tsx";
import type { ViewId } from "../../../src/views.ts";
import { openIsland } from "../open-island.tsx";

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const NAME = { zh: "分享与嵌入", en: "Share & embed" } as const;
async function openPanel(view: ViewId, language: "zh" | "en" = "zh", address = "") {
  openIsland(() => <ShareAct view={view} />, { language, address });
  await userEvent.click(screen.getByRole("button", { name: NAME[language] }));
  return within(await screen.findByRole("dialog", undefined, { timeout: 20_000 }));
}
const refuse = () =>
  Object.defineProperty(navigator, "clipboard", {
    configurable: true,
    value: { writeText: () => Promise.reject(new Error()) },
  });
const frameIn = (dialog: ReturnType<typeof within>) => {
  const code = dialog.getByText(/^<iframe/).textContent ?? "";
  return new DOMParser().parseFromString(code, "text/html").querySelector("iframe");
};

describe("the panel of sharing and embedding", () => {
  it("gives the link to this view with what was chosen in it, and nothing of other views", async () => {
    const dialog = await openPanel("spending", "zh", "?lang=zh&code=20801&money=yuan&level=output");
    expect(dialog.getByText(/^http.*\?lang=zh&view=spending&code=20801&money=yuan$/)).toBeInTheDocument();
  });

  it("cites the view in the national form and in English, linking to exactly it in this version of this data set", async () => {
    const dialog = await openPanel("spending", "zh", "?lang=zh&code=20801&money=yuan");
    const link =
      "lang=zh&dataset=datong-social-insurance-center/2026&view=spending&code=20801&money=yuan&version=0{12}";
    await waitFor(() =>
      expect(
        dialog.getByText(
          new RegExp(
            `^大同市社会保险中心\\. 大同市社会保险中心2026年度单位预算公开·逐级查看：“明白账”数据版本 0{12}\\[DS/OL\\]\\. \\[\\d{4}-\\d\\d-\\d\\d\\]\\. http\\S*\\?${link}\\.$`,
          ),
        ),
      ).toBeInTheDocument(),
    );
    const english = dialog.getByText(
      new RegExp(
        `^Datong Social Insurance Center\\. Unit budget 2026: Level by level \\(in Chinese\\)\\. Data set by Mingbai, version 0{12}\\. http\\S*\\?${link} \\(accessed \\d{4}-\\d\\d-\\d\\d\\)\\.$`,
      ),
    );
    expect(english.closest("[lang=en]")).not.toBeNull();
  });

  it("writes language, unit, theme, width and version into the code as they are chosen", async () => {
    const dialog = await openPanel("split");
    expect(frameIn(dialog)?.title).toBe("大同市社会保险中心2026年度单位预算：钱花在哪");
    for (const name of ["English", "深色", "480", "写明版本", "固定"])
      await userEvent.click(dialog.getByRole("button", { name }));
    await userEvent.click(dialog.getByRole("button", { name: "CNY million" }));
    const frame = frameIn(dialog);
    expect(frame?.title).toBe("Datong Social Insurance Center, unit budget 2026: Where the money goes");
    expect([frame?.lang, frame?.width]).toEqual(["en", "480"]);
    expect(Object.fromEntries(new URL(frame?.src ?? "").searchParams)).toEqual({
      lang: "en",
      dataset: "datong-social-insurance-center/2026",
      view: "split",
      money: "yi",
      theme: "dark",
      embed: "1",
      version: "0".repeat(12),
    });
    expect(dialog.getByText(/^<iframe/).textContent).not.toContain("<script");
    expect(dialog.getByText(/代码里写明版本 0{12}/)).toBeInTheDocument();
    expect(dialog.getByText(/^frame-src http:\/\/localhost(:\d+)?$/)).toBeInTheDocument();
  });

  it("takes a title of one's own, quotes and brackets too, whatever language is chosen afterwards", async () => {
    const dialog = await openPanel("split");
    const field = dialog.getByLabelText("标题");
    await userEvent.clear(field);
    await userEvent.type(field, '"预算" <2026> & 我们');
    await userEvent.click(dialog.getByRole("button", { name: "English" }));
    expect(frameIn(dialog)?.title).toBe('"预算" <2026> & 我们');
  });

  it("takes any sensible width, and keeps the last one while a senseless one is typed", async () => {
    const dialog = await openPanel("split");
    const field = dialog.getByRole("spinbutton", { name: "自定宽度，像素" });
    await userEvent.type(field, "560");
    expect(frameIn(dialog)?.width).toBe("560");
    await userEvent.clear(field);
    await userEvent.type(field, "9");
    expect(frameIn(dialog)?.width).toBe("560");
    await userEvent.click(dialog.getByRole("button", { name: "320" }));
    expect(frameIn(dialog)?.width).toBe("320");
    expect(field).toHaveValue(null);
  });

  it("says that it has copied, and selects the very text where the browser refuses", async () => {
    const dialog = await openPanel("split");
    const user = userEvent.setup();
    await user.click(dialog.getByRole("button", { name: "复制代码" }));
    expect(await dialog.findByText("已复制。")).toBeInTheDocument();
    expect(await navigator.clipboard.readText()).toMatch(/^<iframe src="http/);
    refuse();
    await user.click(dialog.getByRole("button", { name: "复制链接" }));
    expect(await dialog.findByText(/文字已选中/)).toBeInTheDocument();
    expect(String(getSelection())).toMatch(/^http.*view=split$/);
  });

  it("explains every token of the sandbox that it recommends", async () => {
    const dialog = await openPanel("split", "en");
    for (const token of frameIn(dialog)?.getAttribute("sandbox")?.split(" ") ?? [])
      expect(dialog.getByText(token, { selector: "dt" }).nextElementSibling?.textContent).toMatch(/\w{3}/);
  });

  it("hands the link to the system where there is one to take it, and says when it did not", async () => {
    const share = vi.fn().mockRejectedValueOnce(new DOMException("", "AbortError")).mockRejectedValueOnce(new Error());
    Object.defineProperty(navigator, "share", { configurable: true, value: share });
    const dialog = await openPanel("flow");
    const button = dialog.getByRole("button", { name: "用系统分享" });
    await userEvent.click(button);
    expect(share).toHaveBeenCalledWith({ title: "钱从哪来到哪去", url: expect.stringMatching(/\?lang=zh&view=flow$/) });
    expect(dialog.queryByText(/没有打开/)).toBeNull();
    await userEvent.click(button);
    expect(await dialog.findByText(/没有打开/)).toBeInTheDocument();
    Reflect.deleteProperty(navigator, "share");
  });

  it("offers no system to share with where there is none, and in WeChat says where to tap", async () => {
    vi.spyOn(navigator, "userAgent", "get").mockReturnValue("Mozilla/5.0 (iPhone) MicroMessenger/8.0.40");
    const dialog = await openPanel("split");
    expect(dialog.queryByRole("button", { name: "用系统分享" })).toBeNull();
    expect(dialog.getByText(/点右上角“…”，选“发送给朋友”/)).toBeInTheDocument();
  });

  it("keeps the focus inside, closes with Escape and gives it back to its button", async () => {
    const dialog = await openPanel("split");
    const close = dialog.getByRole("button", { name: "关闭" });
    expect(close).toHaveFocus();
    await userEvent.tab({ shift: true });
    expect(dialog.getByRole("button", { name: "复制: 英文" })).toHaveFocus();
    await userEvent.tab();
    expect(close).toHaveFocus();
    await userEvent.keyboard("{Escape}");
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(screen.getByRole("button", { name: NAME.zh })).toHaveFocus();
  });

  it("uses the address that the build was told, also where the page stands elsewhere", async () => {
    const link = document.createElement("link");
    link.rel = "canonical";
    link.href = "https://budget.example.cn/mingbai/en.html";
    document.head.append(link);
    const dialog = await openPanel("split");
    expect(dialog.getByText(/^https:\/\/budget\.example\.cn\/mingbai\/\?lang=zh&view=split$/)).toBeInTheDocument();
    expect(dialog.getByText(/^<iframe/).textContent).toContain(
      '<script src="https://budget.example.cn/mingbai/embed.js" async>',
    );
    link.remove();
  });
});
