// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Language } from "../../../src/core/format-amount.ts";
import { Present } from "../../../src/features/present/Present.tsx";
import { SPEAKER_NAME } from "../../../src/features/present/speaker/window-name.ts";
import { openIsland } from "../open-island.tsx";

/** Another window, as far as messages show it. */
interface OtherWindow {
  opener: unknown;
  top: unknown;
  closed: boolean;
  postMessage: ReturnType<typeof vi.fn>;
  focus: ReturnType<typeof vi.fn>;
}
function otherWindow(opener: unknown = window): OtherWindow {
  const other: OtherWindow = { opener, top: null, closed: false, postMessage: vi.fn(), focus: vi.fn() };
  other.top = other;
  return other;
}
const post = (source: unknown, message: object, origin = self.origin) =>
  act(() => {
    const event = new Event("message");
    Object.assign(event, { source, origin, data: { source: "mingbai", version: 1, ...message } });
    dispatchEvent(event);
  });
const saidTo = (other: OtherWindow) => other.postMessage.mock.calls.map(([message]) => message);
const slide = () => new URLSearchParams(location.search).get("slide");
const press = (key: string) => act(() => void fireEvent.keyDown(document.body, { key }));
const setOpener = (opener: unknown) => Object.defineProperty(window, "opener", { value: opener, configurable: true });

beforeEach(() => {
  setOpener(null);
  window.name = "";
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});
const openTalk = (address = "?present=1&slide=2", language: Language = "zh") =>
  openIsland(Present, { address, language });

describe("the talk and the window that it opens for its speaker", () => {
  it("opens it under its own name, tells it where it is, and follows it", async () => {
    const speaker = otherWindow();
    const open = vi.spyOn(window, "open").mockReturnValue(speaker as unknown as Window);
    openTalk();
    press("s");
    expect(open).toHaveBeenCalledWith(location.href, SPEAKER_NAME, expect.stringContaining("popup"));
    post(speaker, { type: "hello" });
    expect(saidTo(speaker)).toContainEqual({
      source: "mingbai",
      version: 1,
      type: "talk",
      slide: 2,
      code: null,
      isBlack: false,
    });
    post(speaker, { type: "command", command: "next" });
    expect(slide()).toBe("3");
    await waitFor(() => expect(saidTo(speaker)).toContainEqual(expect.objectContaining({ slide: 3 })));
    post(speaker, { type: "goTo", slide: 999 });
    expect(slide()).toBe("14");
    post(speaker, { type: "command", command: "black" });
    await waitFor(() => expect(saidTo(speaker)).toContainEqual(expect.objectContaining({ isBlack: true })));
    // asked for again, it is brought to the front and not loaded anew
    press("x");
    press("s");
    expect(open).toHaveBeenCalledTimes(1);
    expect(speaker.focus).toHaveBeenCalled();
  });

  it("takes two quick presses for two steps", () => {
    const speaker = otherWindow();
    openTalk();
    post(speaker, { type: "hello" });
    act(() => {
      for (let press = 0; press < 2; press++) {
        const event = new Event("message");
        const data = { source: "mingbai", version: 1, type: "command", command: "next" };
        dispatchEvent(Object.assign(event, { source: speaker, origin: self.origin, data }));
      }
    });
    expect(slide()).toBe("4");
  });

  it("ignores what another window, a frame, another origin or another version says", () => {
    openTalk();
    const inFrame = otherWindow();
    inFrame.top = window;
    const command = { type: "command", command: "next" };
    for (const stranger of [otherWindow(null), otherWindow(otherWindow()), inFrame, null]) post(stranger, command);
    post(otherWindow(), command, "https://evil.test");
    post(otherWindow(), { ...command, version: 2 });
    expect(slide()).toBe("2");
    // a window whose opener may not be looked at
    const closed = otherWindow();
    Object.defineProperty(closed, "opener", {
      get() {
        throw new DOMException("blocked");
      },
    });
    post(closed, command);
    expect(slide()).toBe("2");
    post(otherWindow(), command);
    expect(slide()).toBe("3");
  });

  it("knows its window again after it was loaded anew, and says when it is left", () => {
    const speaker = otherWindow();
    const { unmount } = openTalk("?present=1&slide=5");
    post(speaker, { type: "hello" });
    expect(saidTo(speaker)).toContainEqual(expect.objectContaining({ slide: 5 }));
    unmount();
    expect(saidTo(speaker).pop()).toEqual({ source: "mingbai", version: 1, type: "over" });
  });

  it.each([
    ["zh", "请在地址栏允许弹出窗口"],
    ["en", "allow pop-ups in the address bar"],
  ] as const)("says in %s when the browser blocks the window, and what to do", (language, words) => {
    vi.spyOn(window, "open").mockReturnValue(null);
    openTalk("?present=1&slide=2", language);
    press("s");
    expect(screen.getAllByText(words, { exact: false }).length).toBeGreaterThan(0);
    press("n");
    expect(screen.queryByText(words, { exact: false })).toBeNull();
  });
});

describe("the speaker's window", () => {
  // time stands until a test moves it, however slow the machine is
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval", "Date"], now: new Date(2026, 2, 1, 9, 5) });
  });
  const openSpeaker = async (talk: OtherWindow | null, address?: string, language?: Language) => {
    window.name = SPEAKER_NAME;
    setOpener(talk);
    const island = openTalk(address, language);
    await screen.findByRole("article", { name: /./ });
    return island;
  };
  const state = () => document.querySelector("[data-link]")?.getAttribute("data-link");

  it("shows what is on the screen, what to say and what comes next, and greets the talk", async () => {
    const talk = otherWindow(null);
    await openSpeaker(talk);
    expect(saidTo(talk)).toContainEqual({ source: "mingbai", version: 1, type: "hello" });
    expect(screen.getByRole("heading", { name: "2026年，计划花多少钱？" })).toBeDefined();
    expect(screen.getByText("第 2 张，共 14 张")).toBeDefined();
    expect(screen.getByText("上年是多少？").closest("div")?.textContent).toContain("3,021.96\u00a0万元");
    expect(
      within(screen.getByRole("region", { name: "下一张" })).getByText(/每 100 元里/, { selector: "p *" }),
    ).toBeDefined();
    expect(document.title).toContain("讲者窗口");
  });

  it("follows the talk that has opened it, down the tree too, and nobody else", async () => {
    const talk = otherWindow(null);
    await openSpeaker(talk);
    post(otherWindow(null), { type: "talk", slide: 9, code: null, isBlack: false });
    post(talk, { type: "talk", slide: 9, code: null, isBlack: false }, "https://evil.test");
    post(null, { type: "talk", slide: 9, code: null, isBlack: false });
    expect(slide()).toBe("2");
    expect(state()).toBe("waiting");
    post(talk, { type: "talk", slide: 4, code: "20805", isBlack: true });
    expect(slide()).toBe("4");
    await waitFor(() => expect(screen.getByRole("heading", { level: 1 }).textContent).toContain("养老"));
    expect(state()).toBe("linked");
    expect(screen.getByText("黑屏中")).toBeDefined();
  });

  it("sends its keys and buttons to the talk and turns by itself only when there is none", async () => {
    const talk = otherWindow(null);
    await openSpeaker(talk);
    post(talk, { type: "talk", slide: 2, code: null, isBlack: false });
    press("PageDown");
    fireEvent.click(screen.getByRole("button", { name: "上一张" }));
    press("b");
    for (const key of ["1", "2", "Enter"]) press(key);
    expect(saidTo(talk).filter(({ type }) => type !== "hello")).toEqual(
      [
        { type: "command", command: "next" },
        { type: "command", command: "previous" },
        { type: "command", command: "black" },
        { type: "goTo", slide: 12 },
      ].map((message) => ({ source: "mingbai", version: 1, ...message })),
    );
    expect(slide()).toBe("2");
    post(talk, { type: "over" });
    expect(screen.getByRole("status").textContent).toContain("演示已经关闭");
    press("PageDown");
    expect(slide()).toBe("3");
    expect(screen.getByRole("button", { name: "黑屏" })).toHaveProperty("disabled", true);
  });

  it("leaves the arrows up and down to long notes that have the focus", async () => {
    const talk = otherWindow(null);
    await openSpeaker(talk);
    const isOurs = (key: string) => !fireEvent.keyDown(screen.getByRole("article", { name: /./ }), { key });
    expect([isOurs("ArrowDown"), isOurs("ArrowUp"), isOurs("ArrowRight"), isOurs("PageDown")]).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });

  it("says that the talk is closed, and that it was never opened from one", async () => {
    const talk = otherWindow(null);
    const { unmount } = await openSpeaker(talk);
    post(talk, { type: "talk", slide: 2, code: null, isBlack: false });
    talk.closed = true;
    act(() => void vi.advanceTimersByTime(1000));
    expect(state()).toBe("over");
    unmount();
    await openSpeaker(null, "?present=1&slide=2", "en");
    expect(screen.getByRole("status").textContent).toContain("Open it from the talk");
  });

  it("counts the time of the talk from when it is told to, through a reload, until it is reset", async () => {
    const { unmount } = await openSpeaker(otherWindow(null));
    const elapsed = () => screen.getByRole("timer").textContent;
    expect(elapsed()).toBe("0:00");
    fireEvent.click(screen.getByRole("button", { name: "开始计时" }));
    act(() => void vi.setSystemTime(new Date(2026, 2, 1, 9, 7, 30)));
    act(() => void vi.advanceTimersByTime(1000));
    expect(elapsed()).toBe("2:31");
    expect(document.querySelector("time")?.textContent).toBe("09:07");
    unmount();
    const kept = window.name;
    await openSpeaker(otherWindow(null)).then(({ unmount: close }) => close());
    window.name = kept;
    setOpener(otherWindow(null));
    openTalk();
    await screen.findByRole("timer");
    expect(elapsed()).toBe("2:31");
    fireEvent.click(screen.getByRole("button", { name: "暂停" }));
    fireEvent.click(screen.getByRole("button", { name: "归零" }));
    expect(elapsed()).toBe("0:00");
  });

  it("quotes the document in Chinese in English too, with the language marked", async () => {
    await openSpeaker(otherWindow(null), "?present=1&slide=2", "en");
    const quote = screen.getByText(/^主要原因是/);
    expect(quote.closest("[lang]")?.getAttribute("lang")).toBe("zh-CN");
    expect(screen.getByText("Is it more or less than last year?")).toBeDefined();
  });
});
