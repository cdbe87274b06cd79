import { type ChangeEvent, type CompositionEvent, useState } from "react";

const LONGEST = 100;

/**
 * What stands in a field that the address follows. Letters of an input method that are not yet characters stay in the field and
 * look for nothing; other changes of the address (Back, a link) replace what stands in the field.
 */
export function useTypedText(text: string, find: (text: string) => void) {
  const [draft, setDraft] = useState(text);
  const [followed, setFollowed] = useState(text);
  if (text !== followed) {
    setFollowed(text);
    if (text.trim() !== draft.trim()) setDraft(text);
  }
  const tell = (typed: string) => find(typed.trim() === "" ? "" : typed);
  return {
    value: draft,
    maxLength: LONGEST,
    autoComplete: "off",
    spellCheck: false,
    enterKeyHint: "search",
    onChange: (event: ChangeEvent<HTMLInputElement>) => {
      setDraft(event.target.value);
      if (!(event.nativeEvent as InputEvent).isComposing) tell(event.target.value);
    },
    onCompositionEnd: (event: CompositionEvent<HTMLInputElement>) => tell(event.currentTarget.value),
  } as const;
}
