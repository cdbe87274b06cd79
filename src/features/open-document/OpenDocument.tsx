import { type ReactNode, useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import { isForInputMethod } from "../../components/input-method.ts";
import { useWords } from "../../reading/reading.tsx";
import { subscribe } from "../../view-state/navigation.ts";
import { Door } from "./Door.tsx";
import { forgetDocuments, keepDocument } from "./kept.ts";
import styles from "./OpenDocument.module.css";
import { OpenedBar } from "./OpenedBar.tsx";
import type { OpenedDocument, ShownDocument } from "./opened-document.ts";
import { ReadingProgress } from "./ReadingProgress.tsx";
import { Refused } from "./Refused.tsx";
import type { MadePage } from "./TakePage.tsx";
import { unitIdOf } from "./unit-id.ts";
import { useDoor } from "./use-door.ts";

interface Props {
  /** the document that the page shows, where that is one that was opened here */
  readonly shown: ShownDocument | null;
  /** the address asks for the place where one opens a document */
  readonly isAsked: boolean;
  /** of the budget that the page goes back to */
  readonly closeWords: string;
  /** leaves the place where one opens a document */
  readonly onClose: () => void;
  /** has the page show a document */
  readonly onShow: (next: ShownDocument) => void;
  /** has the page show what it was served with */
  readonly onLeave: () => void;
  /** draws the review of a document inside the contexts of that document */
  readonly renderReview: (props: ReviewProps) => ReactNode;
  readonly makePage: (opened: OpenedDocument) => Promise<MadePage | null>;
}

export interface ReviewProps {
  readonly opened: OpenedDocument;
  /** false where this browser keeps nothing, and a reload loses the document */
  readonly isKept: boolean;
  readonly isShown: boolean;
  readonly onShow: () => void;
  readonly onAgain: () => void;
  readonly onChange: (unit: string, year: number) => void;
  readonly onEnglish: (english: OpenedDocument["english"]) => void;
  readonly headingOf: (text: string) => ReactNode;
}

/** Where one opens a document of one's own, what was read of it, and the bar that stays while the page shows it. */
export function OpenDocument(props: Props) {
  const { shown, isAsked, onClose, onLeave, makePage } = props;
  const [isOver, setOver] = useState(false);
  const door = useDoor(
    useCallback(() => setOver(true), []),
    shown === null,
  );
  const isOpen = shown === null ? isAsked : isOver;

  useLayoutEffect(() => {
    document.documentElement.toggleAttribute("data-open", isOpen);
    return () => document.documentElement.removeAttribute("data-open");
  }, [isOpen]);

  // the place is gone with what had the focus in it: that goes on with the page
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    if (wasOpen.current && !isOpen) document.getElementById("main")?.focus({ preventScroll: true });
    wasOpen.current = isOpen;
  }, [isOpen]);

  const close = () => {
    door.stop();
    setOver(false);
    if (shown === null) onClose();
  };
  const review = ({ opened, isKept }: ShownDocument) => {
    door.setState({ step: "review", opened, isKept });
    setOver(true);
  };
  return (
    <>
      {shown !== null && (
        <OpenedBar
          shown={shown}
          isCovered={isOpen}
          make={() => makePage(shown.opened)}
          onReview={() => review(shown)}
          onAgain={() => {
            door.stop();
            setOver(true);
          }}
          onForget={() => void forgetDocuments().then(onLeave)}
          onLeave={onLeave}
        />
      )}
      {isOpen && <Layer {...props} door={door} onClose={close} onReview={review} onBack={() => setOver(false)} />}
    </>
  );
}

/** Stands over the page, one step at a time. */
function Layer({
  shown,
  closeWords,
  renderReview,
  door,
  onShow,
  onClose,
  onReview,
  onBack,
}: Props & {
  door: ReturnType<typeof useDoor>;
  onReview: (document: ShownDocument) => void;
  /** to the document that the page shows, as it is */
  onBack: () => void;
}) {
  const t = useWords("openDocument");
  const { state, setState } = door;
  const heading = (text: string) => <Heading step={state.step}>{text}</Heading>;
  useCloseOnView(onClose);
  const replace = async (opened: OpenedDocument) =>
    setState({ step: "review", opened, isKept: await keepDocument(opened) });
  const change = async (opened: OpenedDocument, unit: string, year: number) => {
    if (year !== opened.dataset.year) return door.readBytes(originalsOf(opened), year);
    const dataset = { ...opened.dataset, unit: { ...opened.dataset.unit, id: unitIdOf(unit), name: unit } };
    await replace({ ...opened, dataset });
  };
  const show = async (opened: OpenedDocument) => {
    if (shown?.opened === opened) onBack();
    else onShow({ opened, isKept: await keepDocument(opened) });
  };
  return (
    <main className={styles.layer} onKeyDown={(event) => isEscape(event.nativeEvent) && onClose()}>
      <p className={styles.way}>
        <button type="button" className="link" onClick={onClose}>
          {shown === null ? closeWords : t("review.back")}
        </button>
      </p>
      {state.step === "choose" && (
        <Door
          state={state}
          open={(files) => void door.open(files)}
          onResume={(opened) => onReview({ opened, isKept: true })}
          heading={heading(t("door.title"))}
        />
      )}
      {state.step === "reading" && (
        <ReadingProgress state={state} onStop={() => door.stop("stopped")} heading={heading(t("reading.title"))} />
      )}
      {(state.step === "refused" || state.step === "failed") && (
        <Refused state={state} onAgain={() => door.stop()} heading={heading(t("refused.title"))} />
      )}
      {state.step === "review" &&
        renderReview({
          opened: state.opened,
          isKept: state.isKept,
          isShown: shown?.opened === state.opened,
          onShow: () => void show(state.opened),
          onAgain: () => door.stop(),
          onChange: (unit, year) => void change(state.opened, unit, year),
          onEnglish: (english) => void replace({ ...state.opened, english }),
          headingOf: heading,
        })}
    </main>
  );
}

/** In a field Escape takes back what was typed, and not the whole place with it. */
const isEscape = (event: KeyboardEvent): boolean =>
  event.key === "Escape" && !isForInputMethod(event) && !(event.target instanceof HTMLInputElement);

/** Whoever goes to a section of the page, by its name at the top, leaves this place. */
function useCloseOnView(onClose: () => void): void {
  const close = useRef(onClose);
  useEffect(() => {
    close.current = onClose;
  });
  useEffect(
    () =>
      subscribe((_, change) => {
        if (change?.view != null) close.current();
      }),
    [],
  );
}

/** The files as they were given, in the order in which they were read. */
const originalsOf = ({ dataset, given, files }: OpenedDocument) => {
  const names = dataset.source.files?.map(({ file }) => file) ?? [dataset.source.file];
  return names.map((file, at) => {
    const bytes = files.get(file);
    return { name: given[at]?.name ?? file, bytes: bytes instanceof Uint8Array ? bytes : new Uint8Array() };
  });
};

/** Takes the focus when a step begins: whoever listens hears where they are. */
function Heading({ step, children }: { step: string; children: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: at each step anew
  useEffect(() => {
    scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [step]);
  return (
    <h1 ref={heading} tabIndex={-1} className={styles.heading}>
      {children}
    </h1>
  );
}
