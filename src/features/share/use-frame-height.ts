import { type RefObject, useEffect } from "react";

const LEAST = 50;
const MOST = 20_000;

/** The height that a frame says in the protocol of embed.js; null for anything else, whoever sends it. */
export function heightIn(message: unknown): number | null {
  if (typeof message !== "object" || message === null) return null;
  const { source, version, type, height } = message as Readonly<Record<string, unknown>>;
  if (source !== "mingbai" || version !== 1 || type !== "height") return null;
  return typeof height === "number" && Number.isInteger(height) && height >= LEAST && height <= MOST ? height : null;
}

/** Hears the height that the content of one frame says it has; other frames may talk to this page too. */
export function useFrameHeight(frame: RefObject<HTMLIFrameElement | null>, onHeight: (height: number) => void): void {
  useEffect(() => {
    const onMessage = (event: MessageEvent) => {
      if (event.source === null || event.source !== frame.current?.contentWindow) return;
      const height = heightIn(event.data);
      if (height !== null) onHeight(height);
    };
    addEventListener("message", onMessage);
    return () => removeEventListener("message", onMessage);
  }, [frame, onHeight]);
}
