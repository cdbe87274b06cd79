// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Dataset } from "../../../src/core/document/dataset.ts";
import type { Language } from "../../../src/core/format-amount.ts";
import { Present } from "../../../src/features/present/Present.tsx";
import { currentState } from "../../../src/view-state/navigation.ts";
import { setShortcuts } from "../../../src/view-state/shortcuts.ts";
import { datong, openIsland, without, withRows } from "../open-island.tsx";

beforeEach(() => {
  window.scrollBy = vi.fn();
});
afterEach(() => {
  setShortcuts(true);
  vi.useRealTimers();
});

const talk = (address = "", options: { language?: Language; dataset?: Dataset } = {}) =>
  openIsland(Present, { address: `?present=1${address}`, ...options });
const heading = () => screen.getByRole("heading", { level: 1 }).textContent;
const press = (key: string, options: KeyboardEventInit = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key, ...options });
const at = () => currentState().slide;

describe("a talk", () => {
  it("is not there without present=1", () => {
    const { container } = openIsland(Present, { address: "?view=split" });
    expect(container.querySelector("[data-slide]")).toBeNull();
  });

  it("begins with the unit, and every slide says whose budget it is, of which year, from where and how far the talk is", () => {
    talk();
    expect(heading()).toContain("大同市社会保险中心");
    for (let number = 1; number <= 14; number++) {
      const slide = within(screen.getByRole("article"));
      expect(slide.getByText(`${number} / 14`)).toBeInTheDocument();
      expect(slide.getByText(/^来源：/)).toBeInTheDocument();
      expect(slide.getAllByText("大同市社会保险中心").length).toBeGreaterThan(0);
      expect(slide.getAllByText("2026年度单位预算").length).toBeGreaterThan(0);
      press("PageDown");
    }
    expect(at()).toBe(14);
  });

  it("neither goes beyond its ends nor wraps, and says so", () => {
    talk("&slide=14");
    press("PageDown");
    expect(at()).toBe(14);
    expect(screen.getByRole("status")).toHaveTextContent("已经是最后一张");
    press("Home");
    press("PageUp");
    expect(at()).toBe(1);
    expect(screen.getByRole("status")).toHaveTextContent("已经是第一张");
  });

  it("keeps the number in the address within its slides, and leaves no step for Back", () => {
    talk("&slide=99");
    expect(at()).toBe(14);
    const steps = history.length;
    press("ArrowLeft");
    press("ArrowLeft");
    expect(location.search).toContain("slide=12");
    expect(history.length).toBe(steps);
  });

  it("goes to a typed number, and forgets one that nobody confirms", () => {
    vi.useFakeTimers();
    talk();
    press("1");
    press("3");
    expect(screen.getByRole("status")).toHaveTextContent("去第 13 张");
    press("Enter");
    expect(at()).toBe(13);
    press("2");
    act(() => void vi.advanceTimersByTime(6000));
    press("Enter");
    expect(at()).toBe(14);
  });

  it("goes dark and comes back on the next key without going on", () => {
    talk("&slide=3");
    press(".");
    expect(screen.getByRole("button", { name: /黑屏，按任意键/ })).toBeInTheDocument();
    press("PageDown");
    expect(at()).toBe(3);
    expect(screen.queryByRole("button", { name: /黑屏，按任意键/ })).toBeNull();
    press("PageDown");
    expect(at()).toBe(4);
  });

  it("moves the focus to the heading of a new slide and announces it politely", () => {
    talk("&slide=2");
    press("PageDown");
    expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1 }));
    expect(screen.getByRole("status")).toHaveTextContent("第 3 张，共 14 张：每 100 元里，89.61 元用于社会保障和就业");
  });

  it("lists all slides, and a chosen one is shown", () => {
    talk("&slide=2");
    press("o");
    const list = screen.getByRole("dialog", { name: "全部 14 张" });
    expect(within(list).getAllByRole("link")).toHaveLength(14);
    expect(document.activeElement).toHaveAttribute("aria-current", "page");
    press("ArrowDown");
    fireEvent.click(document.activeElement as HTMLElement);
    expect(at()).toBe(3);
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("closes the top layer first, then goes up from a drill, and only then ends", () => {
    talk("&slide=4&code=20805");
    press("?");
    press("Escape");
    expect(screen.queryByRole("dialog")).toBeNull();
    press("Escape");
    expect(currentState()).toMatchObject({ present: true, code: null, slide: 4 });
    press("Escape");
    expect(currentState().present).toBe(false);
  });

  it("switches its keys of one character off and on in its help", () => {
    talk("&slide=2");
    press("?");
    fireEvent.click(screen.getByRole("button", { name: "字母、数字、标点键：开" }));
    press("Escape");
    press("n");
    expect(at()).toBe(2);
    press("ArrowRight");
    expect(at()).toBe(3);
  });

  it("keeps its slide and its drill when the language changes", async () => {
    talk("&slide=4&code=20805");
    press("l");
    expect(currentState()).toMatchObject({ language: "en", slide: 4, code: "20805" });
    await waitFor(() => expect(heading()).toMatch(/70\.96% goes to/));
  });
});

describe("slides stay live", () => {
  it("a part leads a level down, the way leads up again, and the next slide starts at its own level", () => {
    talk("&slide=4");
    fireEvent.click(screen.getByRole("link", { name: /20805/ }), { button: 0 });
    expect(currentState().code).toBe("20805");
    expect(heading()).toContain("70.96%");
    fireEvent.click(screen.getByRole("link", { name: /208 社会保障和就业/ }), { button: 0 });
    expect(currentState().code).toBeNull();
    fireEvent.click(screen.getByRole("link", { name: /20801/ }), { button: 0 });
    press("PageDown");
    expect(currentState()).toMatchObject({ slide: 5, code: null });
  });

  it("every figure leads to the line where it is printed", () => {
    talk("&slide=2");
    fireEvent.click(screen.getByRole("button", { name: "2,994.78" }));
    expect(currentState().cell).toBe("expenditure:171:total");
    press("Escape");
    expect(currentState()).toMatchObject({ cell: null, present: true });
  });
});

describe("taps and swipes", () => {
  const stage = (container: HTMLElement) => {
    const element = container.querySelector("section > section") as HTMLElement;
    element.getBoundingClientRect = () => ({ left: 0, width: 900 }) as DOMRect;
    return element;
  };
  it("on the right third go on, on the left third back, in the middle nowhere", () => {
    const { container } = talk("&slide=5");
    fireEvent.click(stage(container), { clientX: 800, detail: 1 });
    expect(at()).toBe(6);
    fireEvent.click(stage(container), { clientX: 100, detail: 1 });
    fireEvent.click(stage(container), { clientX: 100, detail: 1 });
    expect(at()).toBe(4);
    fireEvent.click(stage(container), { clientX: 450, detail: 1 });
    expect(at()).toBe(4);
  });
  it("leave links and figures to themselves", () => {
    talk("&slide=2");
    fireEvent.click(screen.getAllByRole("button", { name: "27.18" })[0] as HTMLElement, { clientX: 800, detail: 1 });
    expect(at()).toBe(2);
  });
  it("follow a finger that moves across, not one that scrolls", () => {
    const { container } = talk("&slide=5");
    const swipe = (dx: number, dy: number) => {
      const element = stage(container);
      fireEvent.pointerDown(element, { clientX: 400, clientY: 300, pointerType: "touch", isPrimary: true });
      fireEvent.pointerUp(element, { clientX: 400 + dx, clientY: 300 + dy, pointerType: "touch", isPrimary: true });
    };
    swipe(-120, 10);
    expect(at()).toBe(6);
    swipe(120, 10);
    expect(at()).toBe(5);
    swipe(-60, 200);
    expect(at()).toBe(5);
  });
});

describe("full screen", () => {
  it("is never claimed where the browser refuses it", async () => {
    document.documentElement.requestFullscreen = vi.fn(() => Promise.reject(new TypeError("no")));
    talk();
    press("f");
    await act(async () => undefined);
    expect(screen.getByRole("button", { name: "不能全屏" })).toHaveAttribute("aria-pressed", "false");
    press("?");
    expect(screen.getByText("现在铺满窗口，没有全屏。")).toBeInTheDocument();
    Reflect.deleteProperty(document.documentElement, "requestFullscreen");
  });
});

describe("other documents", () => {
  it("with nine classes name seven and add up the others", () => {
    const rows = Array.from(
      { length: 9 },
      (_, index) =>
        [`${[201, 203, 204, 205, 206, 207, 208, 210, 221][index]} 某类支出`, `${9 - index}.10`, null, null] as const,
    );
    talk("&slide=3", { dataset: withRows("expenditure", [["合计", "45.90", null, null], ...rows]) });
    const items = screen.getAllByRole("listitem");
    expect(items).toHaveLength(8);
    expect(items[7]).toHaveTextContent("其他 2 项");
    expect(items[7]).toHaveTextContent("3.20");
    expect(items[7]).toHaveTextContent("6.97%");
  });

  it("without projects, “three public” expenses and a tree still make a talk", () => {
    talk("", { dataset: { ...without("projects", "three-public"), projects: [] } });
    press("End");
    expect(at()).toBe(7);
    expect(heading()).toBe("在哪里看、怎么核对");
  });

  it("that are empty say that nothing is stated", () => {
    talk("&slide=2", { dataset: { ...datong, statements: [], projects: [], sections: [] } });
    expect(within(screen.getByRole("article")).getByText("未注明")).toBeInTheDocument();
  });
});
