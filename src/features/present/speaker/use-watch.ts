import { useEffect, useState } from "react";
import { nameWith, readWatch, STANDING, type Watch } from "./window-name.ts";

const two = (number: number): string => String(number).padStart(2, "0");

/** 4:07, from an hour on 1:04:07. */
export function formatElapsed(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return `${hours > 0 ? `${hours}:${two(minutes)}` : minutes}:${two(seconds % 60)}`;
}

/** The time of day and the time of the talk; both go on by the second. */
export function useWatch() {
  const [watch, setWatch] = useState<Watch>(() => readWatch(window.name));
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  const set = (next: Watch) => {
    window.name = nameWith(next);
    setWatch(next);
    setNow(Date.now());
  };
  const elapsedAt = (time: number) => watch.kept + (watch.since === null ? 0 : Math.max(0, time - watch.since));
  const clock = new Date(now);
  return {
    clock: `${two(clock.getHours())}:${two(clock.getMinutes())}`,
    elapsed: formatElapsed(elapsedAt(now)),
    isRunning: watch.since !== null,
    toggle: () => {
      const time = Date.now();
      set(watch.since === null ? { ...watch, since: time } : { kept: elapsedAt(time), since: null });
    },
    reset: () => set(watch.since === null ? STANDING : { kept: 0, since: Date.now() }),
  };
}
