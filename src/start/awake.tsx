import { type ReactNode, useEffect } from "react";

/** Says that a part is alive: its markup is React's, and a click on it has an effect. Also in the prerender, so that ids agree. */
export function Awake({ children, onAwake }: { children: ReactNode; onAwake?: (() => void) | undefined }) {
  useEffect(() => onAwake?.(), [onAwake]);
  return children;
}
