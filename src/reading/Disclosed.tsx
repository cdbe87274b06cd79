import {
  type ReactNode,
  startTransition,
  useDeferredValue,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import { flushSync } from "react-dom";
import { currentState } from "../view-state/navigation.ts";
import { hideUntilFound } from "../view-state/until-found.ts";
import { PageStateContext, usePageState } from "../view-state/use-page-state.ts";

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
  const later = { state: useDeferredValue(state), children: useDeferredValue(children) };
  const shown = isOpen ? { state, children } : later;

  useLayoutEffect(() => hideUntilFound(content.current, !isOpen), [isOpen]);
  useFound(content, onFound);
  // nobody searches a frame, which shows one section at a fixed place, for what it does not show
  useEffect(() => {
    if (isDrawn || currentState().embed || !canFind()) return;
    return whenQuiet(() => startTransition(() => setDrawn(true)));
  }, [isDrawn]);
  return (
    <div ref={content} id={id} className={className} data-disclosed={isForScreen ? "screen" : ""}>
      {isDrawn && <PageStateContext value={shown.state}>{shown.children}</PageStateContext>}
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

function whenQuiet(call: () => void): () => void {
  if (typeof requestIdleCallback !== "function") {
    const timer = setTimeout(call, 500);
    return () => clearTimeout(timer);
  }
  const request = requestIdleCallback(call, { timeout: 3000 });
  return () => cancelIdleCallback(request);
}
