import { useEffect, useState, useSyncExternalStore } from "react";
import { askFullScreen, isFullScreen, leaveFullScreen, onFullScreenChange } from "../../reading/full-screen.ts";

/** Full screen as the browser has it, never as it was hoped for; where it is refused the talk fills the window all the same. */
export function useFullScreen(): {
  readonly isFull: boolean;
  /** it was asked for and not given */
  readonly isRefused: boolean;
  readonly toggle: () => void;
} {
  const isFull = useSyncExternalStore(onFullScreenChange, isFullScreen, () => false);
  const [isRefused, setRefused] = useState(false);
  useEffect(() => () => void leaveFullScreen(), []);
  const toggle = () => {
    if (isFullScreen()) void leaveFullScreen();
    else void askFullScreen().then((given) => setRefused(!given));
  };
  return { isFull, isRefused: isRefused && !isFull, toggle };
}
