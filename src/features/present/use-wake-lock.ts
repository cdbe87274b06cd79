import { useEffect, useState } from "react";

/** Whether the screen is kept awake; the browser may refuse, or not know how. */
export type WakeLockState = "asked" | "kept" | "refused" | "absent";

/** Keeps the screen awake as long as the talk lasts. Browsers let go when the page is hidden: it is asked for again when it shows. */
export function useWakeLock(): WakeLockState {
  const [state, setState] = useState<WakeLockState>("asked");
  useEffect(() => {
    if (typeof navigator === "undefined" || !("wakeLock" in navigator)) return setState("absent");
    let isOver = false;
    let isAsking = false;
    let lock: WakeLockSentinel | null = null;
    const ask = async () => {
      if (isAsking || lock !== null || document.visibilityState !== "visible") return;
      isAsking = true;
      try {
        const given = await navigator.wakeLock.request("screen");
        if (isOver) return void given.release().catch(() => undefined);
        lock = given;
        setState("kept");
        given.addEventListener("release", () => {
          if (lock === given) lock = null;
          if (!isOver) setState("asked");
        });
      } catch {
        if (!isOver) setState("refused");
      } finally {
        isAsking = false;
      }
    };
    const onShow = () => void ask();
    document.addEventListener("visibilitychange", onShow);
    void ask();
    return () => {
      isOver = true;
      document.removeEventListener("visibilitychange", onShow);
      lock?.release().catch(() => undefined);
      lock = null;
    };
  }, []);
  return state;
}
