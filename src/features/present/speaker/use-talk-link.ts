import { useEffect, useEffectEvent, useState } from "react";
import { refine } from "../../../view-state/navigation.ts";
import { isSameOrigin, readTalkMessage, type SpeakerMessage, say } from "./protocol.ts";

/** `waiting` for an answer, `linked`, `over` when the talk was left or closed, `alone` where no talk has opened this window. */
export type LinkState = "waiting" | "linked" | "over" | "alone";

const EVERY = 1000;
/** So many greetings without an answer, and the talk is not there. */
const MOST_UNANSWERED = 4;

export interface TalkLink {
  readonly state: LinkState;
  readonly isBlack: boolean;
  /** asks the talk for something; false where there is none to ask */
  readonly ask: (message: SpeakerMessage) => boolean;
}

const talkWindow = (): Window | null => {
  const opener = window.opener as Window | null;
  return opener === null || opener.closed ? null : opener;
};

/** The speaker's side: greets the talk every second, and follows it. The address of this window says where the talk is. */
export function useTalkLink(): TalkLink {
  const [state, setState] = useState<LinkState>(() => (window.opener === null ? "alone" : "waiting"));
  const [isBlack, setBlack] = useState(false);
  const [unanswered, setUnanswered] = useState(0);

  const receive = useEffectEvent((event: MessageEvent) => {
    const message = event.source === window.opener && isSameOrigin(event) ? readTalkMessage(event.data) : null;
    if (message === null || event.source === null) return;
    if (message.type === "over") {
      setState("over");
      setBlack(false);
      return;
    }
    setUnanswered(0);
    setState("linked");
    setBlack(message.isBlack);
    refine({ slide: message.slide, code: message.code });
  });
  const greet = useEffectEvent(() => {
    const talk = talkWindow();
    if (talk !== null) say(talk, { type: "hello" });
    if (state === "alone") return;
    setUnanswered(unanswered + 1);
    if (talk === null || unanswered + 1 > MOST_UNANSWERED) {
      setState("over");
      setBlack(false);
    }
  });
  useEffect(() => {
    const listener = (event: MessageEvent) => receive(event);
    addEventListener("message", listener);
    greet();
    const timer = setInterval(() => greet(), EVERY);
    return () => {
      removeEventListener("message", listener);
      clearInterval(timer);
    };
  }, []);

  const ask = (message: SpeakerMessage): boolean => {
    const talk = talkWindow();
    if (talk === null || state === "over" || state === "alone") return false;
    say(talk, message);
    return true;
  };
  return { state, isBlack, ask };
}
