// @vitest-environment jsdom
import { act, cleanup, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { useWakeLock } from "../../../src/features/present/use-wake-lock.ts";

function Probe() {
  return <output>{useWakeLock()}</output>;
}

class Sentinel extends EventTarget {
  released = false;
  readonly release = vi.fn(async () => {
    this.released = true;
    this.dispatchEvent(new Event("release"));
  });
}

/** A browser that keeps screens awake and counts; `request` may be replaced by one that refuses. */
function browserWith(request: () => Promise<Sentinel>) {
  Object.defineProperty(navigator, "wakeLock", { value: { request: vi.fn(request) }, configurable: true });
  return (navigator as unknown as { wakeLock: { request: ReturnType<typeof vi.fn> } }).wakeLock.request;
}
const show = (state: "visible" | "hidden") => {
  Object.defineProperty(document, "visibilityState", { value: state, configurable: true });
  document.dispatchEvent(new Event("visibilitychange"));
};
const shown = () => screen.getByRole("status").textContent;
const settled = () => act(async () => undefined);

afterEach(() => {
  cleanup();
  show("visible");
  Reflect.deleteProperty(navigator, "wakeLock");
});

describe("a talk keeps the screen awake", () => {
  it("asks on entering and lets go on leaving", async () => {
    const locks: Sentinel[] = [];
    const request = browserWith(async () => {
      locks.push(new Sentinel());
      return locks[locks.length - 1] as Sentinel;
    });
    const { unmount } = render(<Probe />);
    await settled();
    expect(request).toHaveBeenCalledExactlyOnceWith("screen");
    expect(shown()).toBe("kept");
    unmount();
    expect(locks[0]?.release).toHaveBeenCalledOnce();
    show("visible");
    expect(request).toHaveBeenCalledOnce();
  });

  it("asks again when the page shows again after the browser has let go, and never twice at once", async () => {
    const locks: Sentinel[] = [];
    const request = browserWith(async () => {
      locks.push(new Sentinel());
      return locks[locks.length - 1] as Sentinel;
    });
    render(<Probe />);
    await settled();
    show("visible");
    expect(request).toHaveBeenCalledTimes(1);
    show("hidden");
    await act(async () => void (await locks[0]?.release()));
    expect(shown()).toBe("asked");
    show("visible");
    show("visible");
    await settled();
    expect(request).toHaveBeenCalledTimes(2);
    expect(shown()).toBe("kept");
  });

  it("lets go of a lock that comes only after the talk is over", async () => {
    const lock = new Sentinel();
    let give = (_: Sentinel) => {};
    browserWith(() => new Promise((resolve) => (give = resolve)));
    const { unmount } = render(<Probe />);
    unmount();
    give(lock);
    await settled();
    expect(lock.release).toHaveBeenCalledOnce();
  });

  it("says so where the browser refuses or does not know how, and nothing else happens", async () => {
    browserWith(() => Promise.reject(new DOMException("no", "NotAllowedError")));
    const { unmount } = render(<Probe />);
    await settled();
    expect(shown()).toBe("refused");
    unmount();
    Reflect.deleteProperty(navigator, "wakeLock");
    render(<Probe />);
    expect(shown()).toBe("absent");
  });
});
