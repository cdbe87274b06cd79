import { type ReactNode, startTransition, useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { currentState } from "../view-state/navigation.ts";
import { hideUntilFound } from "../view-state/until-found.ts";
import { usePageState } from "../view-state/use-page-state.ts";
import { Drawn, useLater } from "./Later.tsx";
import { whenQuiet } from "./when-quiet.ts";

interface DisclosedProps {
  readonly id: string;
  readonly className?: string | undefined;
  /** what is closed stands open on paper, and where no script runs: base.css sees to both */
  readonly isOpen: boolean;
  /** the browser's own search, or a link to a place inside, has found something here: it is shown from now on */
  readonly onFound: () => void;
  /** what repeats, or is seldom asked for: paper shows it only where the reader has opened it */
  readonly isForScreen?: boolean;
  readonly children: ReactNode;
}

/**
 * What a button opens. While closed it is there all the same, as far as the browser can find text in it (`until-found`; others
 * hide it), but it is drawn when the page has nothing better to do, and follows changes of language and unit last.
 */
export function Disclosed({ id, className, isOpen, onFound, isForScreen = false, children }: DisclosedProps) {
  const content = useRef<HTMLDivElement>(null);
  const [isDrawn, setDrawn] = useState(isOpen);
  if (isOpen && !isDrawn) setDrawn(true);
  const state = usePageState();
  const later = useLater({ state, children });
  const shown = isOpen ? { state, children } : later;

  useLayoutEffect(() => hideUntilFound(content.current, !isOpen), [isOpen]);
  useFound(content, onFound);
  // nobody searches a frame, which shows one section at a fixed place, for what it does not show
  useEffect(() => {
    if (isDrawn || currentState().embed || !canFind()) return;
    return whenQuiet(() => startTransition(() => setDrawn(true)), 3000);
  }, [isDrawn]);
  return (
    <div ref={content} id={id} className={className} data-disclosed={isForScreen ? "screen" : ""}>
      {isDrawn && <Drawn {...shown} />}
    </div>
  );
}

/** `beforematch` comes before the browser scrolls to what it has found: what opens has to be open by then. */
function useFound(content: { readonly current: HTMLElement | null }, onFound: () => void): void {
  const found = useEffectEvent((event: Event) => {
    if (event.target === content.current) flushSync(onFound);
  });
  useEffect(() => {
    const element = content.current;
    const listener = (event: Event) => found(event);
    element?.addEventListener("beforematch", listener);
    return () => element?.removeEventListener("beforematch", listener);
  }, [content]);
}

/** Whether the browser's own search opens what it finds. Where it does not, nothing is drawn that nobody sees. */
const canFind = (): boolean => "onbeforematch" in document;
