import { type RefObject, useEffect } from "react";
import { heightIn } from "./height-message.ts";

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
