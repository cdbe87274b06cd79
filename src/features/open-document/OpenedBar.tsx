import { type ReactNode, type Ref, useEffect, useId, useRef, useState } from "react";
import { useName, useWords } from "../../reading/reading.tsx";
import { usePageState } from "../../view-state/use-page-state.ts";
import styles from "./OpenDocument.module.css";
import { givenNames, type ShownDocument } from "./opened-document.ts";
import { type MakePage, useTake } from "./TakePage.tsx";

interface Acts {
  readonly onReview: () => void;
  readonly onAgain: () => void;
  readonly onForget: () => void;
  readonly onLeave: () => void;
}

/** Stays in sight while the page shows a document that was opened here: whose it is, that it is not published, and the way back. */
export function OpenedBar({
  shown: { opened, isKept },
  isCovered,
  make,
  ...acts
}: Acts & {
  shown: ShownDocument;
  /** the review stands over the page, and says all this itself */
  isCovered: boolean;
  make: MakePage;
}) {
  const t = useWords("openDocument");
  const { language } = usePageState();
  const { dataset } = opened;
  const name = useName()(dataset.unit.name);
  const taking = useTake(make);
  const [isAsking, setAsking] = useState(false);
  const save = useRef<HTMLButtonElement>(null);
  // what was pressed is gone then: the focus goes on with the bar
  const isAnswered = useRef(false);
  const answer = (act: () => void) => () => {
    act();
    isAnswered.current = true;
  };
  useEffect(() => {
    if (isAnswered.current) save.current?.focus();
    isAnswered.current = false;
  });
  return (
    <section className={styles.bar} aria-label={t("bar.label")} data-opened-bar="" hidden={isCovered}>
      <p className={styles.barWhose}>
        <b lang={name.lang}>{t("bar.whose", { unit: name.text, year: dataset.year })}</b>{" "}
        <span>{t(isKept ? "bar.opened" : "bar.held")}</span>{" "}
        <span className={styles.barFile}>{givenNames(opened, language)}</span>
      </p>
      <p role="status" className={styles.barSaid}>
        <span key={taking.said}>{taking.said}</span>{" "}
        {taking.said !== "" && !taking.isMaking && <Act onPress={answer(taking.clear)}>{t("bar.understood")}</Act>}
      </p>
      {isAsking ? (
        <Asking onForget={acts.onForget} onKeep={answer(() => setAsking(false))} />
      ) : (
        <BarActs {...acts} onForget={() => setAsking(true)}>
          <Act own={save} isBusy={taking.isMaking} onPress={() => void taking.take()}>
            {t("review.take")}
          </Act>
        </BarActs>
      )}
    </section>
  );
}

/** The question takes the focus with it, and the first answer loses nothing. */
function Asking({ onForget, onKeep }: { onForget: () => void; onKeep: () => void }) {
  const t = useWords("openDocument");
  const id = useId();
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => keep.current?.focus(), []);
  return (
    <div className={styles.barActs}>
      <span id={id}>{t("forget.ask")}</span>
      <Act own={keep} about={id} onPress={onKeep}>
        {t("forget.no")}
      </Act>
      <Act onPress={onForget}>{t("forget.yes")}</Act>
    </div>
  );
}

/** Where the bar is narrow, the rarer ones stand behind one word. */
function BarActs({ onReview, onAgain, onForget, onLeave, children }: Acts & { children: ReactNode }) {
  const t = useWords("openDocument");
  const [isWhole, setWhole] = useState(false);
  return (
    <div className={styles.barActs}>
      {children}
      <Act onPress={onReview}>{t("bar.review")}</Act>
      <button
        type="button"
        className={`${styles.barAct} ${styles.barMore}`}
        aria-expanded={isWhole}
        onClick={() => setWhole(!isWhole)}
      >
        {t("bar.more")}
      </button>
      <div className={styles.barRest} data-whole={isWhole ? "" : undefined}>
        <Act onPress={onAgain}>{t("bar.again")}</Act>
        <Act onPress={onForget}>{t("bar.forget")}</Act>
        <Act onPress={onLeave}>{t("bar.back")}</Act>
      </div>
    </div>
  );
}

function Act({
  own,
  about,
  isBusy = false,
  onPress,
  children,
}: {
  own?: Ref<HTMLButtonElement>;
  /** the id of what it answers */
  about?: string;
  isBusy?: boolean;
  onPress: () => void;
  children: ReactNode;
}) {
  return (
    <button
      ref={own}
      type="button"
      className={styles.barAct}
      aria-describedby={about}
      aria-disabled={isBusy || undefined}
      onClick={onPress}
    >
      {children}
    </button>
  );
}
