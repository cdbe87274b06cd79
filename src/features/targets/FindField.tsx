import { type ChangeEvent, type CompositionEvent, useId, useState } from "react";
import { useWords } from "../../reading/reading.tsx";
import { navigate } from "../../view-state/navigation.ts";
import styles from "./Controls.module.css";
import { useFilterText } from "./use-target-view.ts";

const LONGEST = 100;
const find = (text: string) => navigate({ view: "targets", q: text.trim() === "" ? "" : text });

/**
 * Text to look for. Letters of an input method that are not yet characters stay in the field and do not filter; the address
 * follows without a step for Back. Other changes of the address (Back, a link) replace what stands in the field.
 */
export function FindField() {
  const t = useWords("targets");
  const id = useId();
  const text = useFilterText();
  const [draft, setDraft] = useState(text);
  const [followed, setFollowed] = useState(text);
  if (text !== followed) {
    setFollowed(text);
    if (text.trim() !== draft.trim()) setDraft(text);
  }
  const change = (event: ChangeEvent<HTMLInputElement>) => {
    setDraft(event.target.value);
    if (!(event.nativeEvent as InputEvent).isComposing) find(event.target.value);
  };
  const endComposition = (event: CompositionEvent<HTMLInputElement>) => find(event.currentTarget.value);
  return (
    <div className={styles.find}>
      <label className="spoken" htmlFor={id}>
        {t("filter.find")}
      </label>
      <input
        id={id}
        type="search"
        className={styles.input}
        placeholder={t("filter.find")}
        maxLength={LONGEST}
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="search"
        value={draft}
        onChange={change}
        onCompositionEnd={endComposition}
      />
    </div>
  );
}
