import { Fragment, type ReactNode } from "react";
import type { NoteSentence, NoteValue } from "../../../core/views/speaker-notes/note.ts";
import type { Ask, Say } from "../../../core/views/speaker-notes/wording.ts";
import { useDocumentWords, useWords } from "../../../reading/reading.tsx";
import { OPEN, Sentence } from "../../../reading/Sentence.tsx";
import { NoteFigure } from "./NoteFigure.tsx";
import styles from "./NoteList.module.css";
import { NoteWords } from "./NoteWords.tsx";

type Said =
  | { readonly space: "ask"; readonly sentence: { readonly say: Ask; readonly values: NoteSentence["values"] } }
  | { readonly space: "say"; readonly sentence: NoteSentence };

/** A sentence of a note with what stands in it. `leads` where it begins an answer: an English name there begins large; `isWhole` where it is all of it. */
export function NoteText({ leads = true, isWhole = true, ...said }: Said & { leads?: boolean; isWhole?: boolean }) {
  const t = useWords("notes");
  const names = useDocumentWords();
  const text =
    said.space === "ask" ? t(`ask.${said.sentence.say}`, { ...OPEN }) : t(`say.${said.sentence.say}`, { ...OPEN });
  const { values } = said.sentence;
  const parts = Object.fromEntries(
    Object.entries(values).map(([key, value]): [string, ReactNode] => [
      key,
      <NoteItem
        key={key}
        value={value}
        leads={leads && text.startsWith(`{{${key}}}`)}
        isAsked={said.space === "ask"}
      />,
    ]),
  );
  return (
    <>
      <Sentence text={text} parts={{ ...names, ...parts }} />
      {isWhole && needsEnd(text, values) && <span>{t("end")}</span>}
    </>
  );
}

/** Parts of answers stand alone too; what is quoted with its line, or set out line by line, has its own end. */
function needsEnd(text: string, values: NoteSentence["values"]): boolean {
  const last = /\{\{(\w+)\}\}$/.exec(text)?.[1];
  const value = last === undefined ? undefined : values[last];
  return !/[。.？?]$/.test(text) && value?.kind !== "text" && !(value?.kind === "list" && isSetOut(value.items));
}

function NoteItem({ value, leads, isAsked }: { value: NoteValue; leads: boolean; isAsked: boolean }) {
  if (value.kind === "list") return <NoteItems items={value.items} leads={leads} />;
  switch (value.kind) {
    case "name":
    case "quote":
    case "text":
    case "statements":
    case "funding":
    case "plain":
    case "unit":
      return <NoteWords value={value} leads={leads} />;
    default:
      return <NoteFigure value={value} isAsked={isAsked} />;
  }
}

/** Items of a name and a figure are short enough for the lighter comma. */
const isShort = ({ say }: NoteSentence): boolean =>
  say === "amountOnly" || say === "projectItem" || say === "sameAmountItem" || say === "nameOnly";

/** More than two longer items are easier to find on lines of their own. */
const isSetOut = (items: readonly NoteSentence[]): boolean =>
  items.length > 2 && items.every((item) => LINES.has(item.say));
const LINES: ReadonlySet<Say> = new Set<Say>([
  "projectPurpose",
  "tailItem",
  "tailColumnItem",
  "mismatchItem",
  "mismatchWords",
  "twoNames",
  "projectName",
  "countInTexts",
  "amountMisplaced",
  "percentSignMissing",
  "otherLevel",
  "markersAlike",
  "clippedItem",
]);

function NoteItems({ items, leads }: { items: readonly NoteSentence[]; leads: boolean }) {
  const t = useWords("notes");
  if (isSetOut(items))
    return (
      <ul className={styles.items}>
        {items.map((item, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two items may say the same
          <li key={`${index} ${item.say}`}>
            <NoteText space="say" sentence={item} isWhole={false} />
          </li>
        ))}
      </ul>
    );
  const comma = t(items.every(isShort) ? "itemComma" : "comma");
  return items.map((item, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: two items may say the same
    <Fragment key={`${index} ${item.say}`}>
      {index > 0 && <span>{comma}</span>}
      <NoteText space="say" sentence={item} leads={leads && index === 0} isWhole={false} />
    </Fragment>
  ));
}
