import { type ReactNode, startTransition, useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { currentState, isSameLook } from "../view-state/navigation.ts";
import { hideUntilFound } from "../view-state/until-found.ts";
import { DisclosedStateContext, usePageState } from "../view-state/use-page-state.ts";
import { type DrawnProps, useLater } from "./Later.tsx";
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
 * hide it), but it is drawn when the page has nothing better to do.
 */
export function Disclosed({ id, className, isOpen, onFound, isForScreen = false, children }: DisclosedProps) {
  const content = useRef<HTMLDivElement>(null);
  const [wasOpened, setOpened] = useState(isOpen);
  if (isOpen && !wasOpened) setOpened(true);
  const now = { state: usePageState(), children };
  const later = useLater(now);
  const unopened = useUnopened(now, wasOpened);

  useLayoutEffect(() => hideUntilFound(content.current, !isOpen), [isOpen]);
  useFound(content, onFound);
  const shown = isOpen ? now : wasOpened ? later : unopened;
  return (
    <div ref={content} id={id} className={className} data-disclosed={isForScreen ? "screen" : ""}>
      {shown !== null && <DisclosedStateContext value={shown.state}>{shown.children}</DisclosedStateContext>}
    </div>
  );
}

/**
 * What nobody has opened yet, drawn once the page is quiet, and then left alone: it is only there to be found. In another language
 * or unit it goes and is drawn again, as React would keep a second copy of everything that it draws over.
 */
function useUnopened(now: DrawnProps, wasOpened: boolean): DrawnProps | null {
  const [drawn, setDrawn] = useState<DrawnProps | null>(null);
  if (drawn !== null && (wasOpened || !isSameLook(drawn.state, now.state))) setDrawn(null);
  const draw = useEffectEvent(() => startTransition(() => setDrawn(now)));
  const isWanted = drawn === null && !wasOpened;
  useEffect(() => {
    // nobody searches a frame, which shows one section at a fixed place, for what it does not show
    if (!isWanted || currentState().embed || !canFind()) return;
    return whenQuiet(() => draw(), 3000);
  }, [isWanted]);
  return drawn;
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
