// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from "vitest";

const fresh = async () => {
  vi.resetModules();
  return import("../../src/view-state/shortcuts.ts");
};

describe("the keys of one character", () => {
  beforeEach(() => {
    vi.restoreAllMocks();
    localStorage.clear();
  });

  it("are on until a reader switches them off, and stay off on the next visit", async () => {
    const first = await fresh();
    expect(first.shortcutsOn()).toBe(true);
    first.setShortcuts(false);
    expect(first.shortcutsOn()).toBe(false);
    const next = await fresh();
    expect(next.shortcutsOn()).toBe(false);
    next.setShortcuts(true);
    expect((await fresh()).shortcutsOn()).toBe(true);
  });

  it("can be switched off where the browser keeps nothing", async () => {
    vi.spyOn(window, "localStorage", "get").mockImplementation(() => {
      throw new DOMException("denied", "SecurityError");
    });
    const { shortcutsOn, setShortcuts } = await fresh();
    expect(shortcutsOn()).toBe(true);
    setShortcuts(false);
    expect(shortcutsOn()).toBe(false);
  });
});
