import { type ReactNode, useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import { isForInputMethod } from "../../components/input-method.ts";
import { useWords } from "../../reading/reading.tsx";
import { Door } from "./Door.tsx";
import { forgetDocuments, keepDocument } from "./kept.ts";
import styles from "./OpenDocument.module.css";
import { OpenedBar } from "./OpenedBar.tsx";
import type { OpenedDocument } from "./opened-document.ts";
import { ReadingProgress } from "./ReadingProgress.tsx";
import { Refused } from "./Refused.tsx";
import { unitIdOf } from "./unit-id.ts";
import { useDoor } from "./use-door.ts";

interface Props {
  /** the document that the page shows, where that is one that was opened here */
  readonly shown: OpenedDocument | null;
  /** the address asks for the place where one opens a document */
  readonly isAsked: boolean;
  /** of the budget that the page goes back to */
  readonly closeWords: string;
  /** leaves the place where one opens a document */
  readonly onClose: () => void;
  /** has the page show the kept document */
  readonly onShow: () => void;
  /** has the page show what it was served with */
  readonly onLeave: () => void;
  /** draws the review of a document inside the contexts of that document */
  readonly renderReview: (props: ReviewProps) => ReactNode;
  /** what takes the page of a document away */
  readonly renderTake: (opened: OpenedDocument) => ReactNode;
}

export interface ReviewProps {
  readonly opened: OpenedDocument;
  /** false where this browser keeps nothing, and the page cannot open again with the document */
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
  const { shown, isAsked, closeWords, onClose, onShow, onLeave, renderReview, renderTake } = props;
  const t = useWords("openDocument");
  const [isOver, setOver] = useState(false);
  const door = useDoor(
    useCallback(() => setOver(true), []),
    shown === null,
  );
  const { state, setState } = door;
  const isOpen = shown === null ? isAsked : isOver;

  useLayoutEffect(() => {
    document.documentElement.toggleAttribute("data-open", isOpen);
    return () => document.documentElement.removeAttribute("data-open");
  }, [isOpen]);

  const close = () => {
    door.stop();
    setOver(false);
    if (shown === null) onClose();
  };
  const review = (opened: OpenedDocument) => {
    setState({ step: "review", opened, isKept: true });
    setOver(true);
  };
  const change = async (opened: OpenedDocument, unit: string, year: number) => {
    if (year !== opened.dataset.year) return door.readBytes(originalsOf(opened), year);
    const dataset = { ...opened.dataset, unit: { ...opened.dataset.unit, id: unitIdOf(unit), name: unit } };
    await replace({ ...opened, dataset });
  };
  const replace = async (opened: OpenedDocument) =>
    setState({ step: "review", opened, isKept: await keepDocument(opened) });
  const show = async (opened: OpenedDocument) => {
    if (shown === opened) setOver(false);
    else if (await keepDocument(opened)) onShow();
  };

  const heading = (text: string) => <Heading step={state.step}>{text}</Heading>;
  return (
    <>
      {shown !== null && (
        <OpenedBar
          opened={shown}
          isCovered={isOpen}
          take={renderTake(shown)}
          onReview={() => review(shown)}
          onAgain={() => {
            door.stop();
            setOver(true);
          }}
          onForget={() => void forgetDocuments().then(onLeave)}
          onLeave={onLeave}
        />
      )}
      {isOpen && (
        <main className={styles.layer} onKeyDown={(event) => isEscape(event.nativeEvent) && close()}>
          <p className={styles.way}>
            <button type="button" className="link" onClick={close}>
              {shown === null ? closeWords : t("review.back")}
            </button>
          </p>
          {state.step === "choose" && (
            <Door
              state={state}
              open={(files) => void door.open(files)}
              onResume={review}
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
              isShown: shown === state.opened,
              onShow: () => void show(state.opened),
              onAgain: () => door.stop(),
              onChange: (unit, year) => void change(state.opened, unit, year),
              onEnglish: (english) => void replace({ ...state.opened, english }),
              headingOf: heading,
            })}
        </main>
      )}
    </>
  );
}

const isEscape = (event: KeyboardEvent): boolean => event.key === "Escape" && !isForInputMethod(event);

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
    <h2 ref={heading} tabIndex={-1} className={styles.heading}>
      {children}
    </h2>
  );
}
