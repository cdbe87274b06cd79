import { useEffect, useEffectEvent, useRef, useState } from "react";
import { isSameOrigin, readSpeakerMessage, type SpeakerMessage, say } from "./protocol.ts";
import { SPEAKER_NAME } from "./window-name.ts";

/** How the talk stands, and what it does when it is asked to. */
export interface LinkedTalk {
  readonly number: number;
  readonly code: string | null;
  readonly isBlack: boolean;
  readonly obey: (message: Exclude<SpeakerMessage, { type: "hello" }>) => void;
}

export interface SpeakerLink {
  /** the browser would not open the window */
  readonly isBlocked: boolean;
  readonly open: () => void;
}

/**
 * Whether a window is one that this page has opened and nobody else's: only such a window has this one as its opener. It is how
 * a talk that was loaded anew knows its speaker's window again.
 */
function isOpenedByUs(source: MessageEventSource | null): source is Window {
  try {
    const other = source as Window;
    return other !== null && other !== window && other.opener === window && other.top === other;
  } catch {
    return false;
  }
}

/** The talk's side: opens the speaker's window, tells it how the talk stands, and does what it asks. */
export function useSpeakerLink(talk: LinkedTalk): SpeakerLink {
  const speaker = useRef<Window | null>(null);
  const [isBlocked, setBlocked] = useState(false);
  const { number, code, isBlack } = talk;

  const tell = useEffectEvent((to: Window | null) => {
    if (to !== null && !to.closed) say(to, { type: "talk", slide: number, code, isBlack });
  });
  const receive = useEffectEvent((event: MessageEvent) => {
    const { source } = event;
    if (!isSameOrigin(event) || (source !== speaker.current && !isOpenedByUs(source))) return;
    const message = readSpeakerMessage(event.data);
    if (message === null || source === null) return;
    speaker.current = source as Window;
    setBlocked(false);
    if (message.type === "hello") tell(speaker.current);
    else talk.obey(message);
  });
  useEffect(() => {
    const listener = (event: MessageEvent) => receive(event);
    const onLeave = () => {
      if (speaker.current !== null && !speaker.current.closed) say(speaker.current, { type: "over" });
    };
    addEventListener("message", listener);
    addEventListener("pagehide", onLeave);
    return () => {
      removeEventListener("message", listener);
      removeEventListener("pagehide", onLeave);
      onLeave();
    };
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: these are what is told
  useEffect(() => tell(speaker.current), [number, code, isBlack]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another slide has its own last line
  useEffect(() => setBlocked(false), [number]);

  const open = () => {
    if (speaker.current !== null && !speaker.current.closed) return speaker.current.focus();
    const size = `popup=yes,width=${Math.min(1100, screen.availWidth)},height=${Math.min(720, screen.availHeight)}`;
    const opened = window.open(location.href, SPEAKER_NAME, size);
    setBlocked(opened === null);
    speaker.current = opened;
  };
  return { isBlocked, open };
}
