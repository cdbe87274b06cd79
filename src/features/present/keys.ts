/** What a key means during a talk. */
export type TalkAction =
  | "next"
  | "previous"
  | "first"
  | "last"
  | "black"
  /** from black, back to the slide */
  | "restore"
  | "fullScreen"
  | "overview"
  | "help"
  | "language"
  | "theme"
  /** opens the speaker's own window */
  | "speaker"
  /** what to print: slides, or slides with notes */
  | "print"
  /** the top layer, else the talk */
  | "close"
  /** to the number typed so far */
  | "goTo"
  | "erase"
  /** the key is ours and does nothing: F5, or a button that is held down */
  | "nothing"
  | { readonly digit: string };

/** What lies over the slide. */
export type Layer = "overview" | "help" | "print" | "panel" | null;

/** What the meaning of a key depends on. */
export interface TalkMoment {
  readonly isBlack: boolean;
  readonly layer: Layer;
  /** digits typed so far */
  readonly pending: string;
  /** whether keys of one character do something (WCAG 2.1.4) */
  readonly characters: boolean;
}
type Key = Pick<
  KeyboardEvent,
  "key" | "code" | "ctrlKey" | "altKey" | "metaKey" | "shiftKey" | "repeat" | "isComposing" | "target" | "keyCode"
>;

/** The keys of keyboards and of remote controls, which send PageDown, PageUp, `.` or `b`, F5 and Escape. */
const BY_NAME: Readonly<Record<string, TalkAction>> = {
  PageDown: "next",
  ArrowRight: "next",
  ArrowDown: "next",
  PageUp: "previous",
  ArrowLeft: "previous",
  ArrowUp: "previous",
  Home: "first",
  End: "last",
  Escape: "close",
};
const BY_CHARACTER: Readonly<Record<string, TalkAction>> = {
  n: "next",
  p: "previous",
  b: "black",
  ".": "black",
  f: "fullScreen",
  o: "overview",
  "?": "help",
  "？": "help",
  "。": "black",
  l: "language",
  t: "theme",
  s: "speaker",
};
/** Places on the keyboard that are not called as what they type. */
const BY_PLACE: Readonly<Record<string, string>> = {
  Space: " ",
  NumpadEnter: "Enter",
  Period: ".",
  NumpadDecimal: ".",
};
const STEPS: ReadonlySet<TalkAction> = new Set<TalkAction>(["next", "previous", "first", "last"]);
const MODIFIERS =
  /^((?:Shift|Control|Alt|Meta)(?:Left|Right)|Shift|Control|Alt|AltGraph|Meta|CapsLock|NumLock|ScrollLock|Fn|Process|Unidentified|Dead)$/;
/** An input method that is on reports this for every key, whatever it was; Windows calls them all "Process" besides. */
const TAKEN = 229;

const isIn = (target: EventTarget | null, selector: string): boolean =>
  target instanceof Element && target.closest(selector) !== null;
const FIELDS = "input, textarea, select, [contenteditable]:not([contenteditable='false'])";
const CONTROLS = "a[href], button, summary, [role='button'], [role='link']";

/**
 * Which key was pressed. An input method has nothing to do outside text fields, and says all the same that each key is its own:
 * there the place of the key on the keyboard decides.
 */
function keyOf({ key, code, keyCode, isComposing, shiftKey }: Key): string {
  if (key !== "Process" && keyCode !== TAKEN && !isComposing) return key;
  const [, letter, digit] = /^(?:Key([A-Z])|(?:Digit|Numpad)(\d))$/.exec(code) ?? [];
  if (letter !== undefined) return letter.toLowerCase();
  // with Shift it is a sign, another one on each keyboard
  if (digit !== undefined) return shiftKey ? "Unidentified" : digit;
  if (code === "Slash") return shiftKey ? "?" : "/";
  return BY_PLACE[code] ?? (code === "" ? "Unidentified" : code);
}

/** The meaning of a key in this moment; null where the key is not ours and stays what it is. */
export function meaningOf(event: Key, moment: TalkMoment): TalkAction | null {
  if (event.ctrlKey || event.altKey || event.metaKey) return null;
  if (isIn(event.target, FIELDS)) return null;
  const key = keyOf(event);
  if (MODIFIERS.test(key)) return null;
  if (key === "F5") return "nothing";
  // keys of the machine itself, such as louder and softer
  if (/^(F\d+|Tab|Audio|Media|Brightness|Print)/.test(key) && !moment.isBlack) return null;
  const action = moment.isBlack ? "restore" : plainMeaning(key, event, moment);
  return action !== null && event.repeat ? "nothing" : action;
}

function plainMeaning(
  key: string,
  { shiftKey, target }: Key,
  { layer, pending, characters }: TalkMoment,
): TalkAction | null {
  const onControl = isIn(target, CONTROLS);
  if (key === "Enter") return pending !== "" ? "goTo" : onControl || layer === "panel" ? null : "next";
  if (key === " ") return onControl || layer === "panel" ? null : shiftKey ? "previous" : "next";
  if (key === "Backspace") return pending !== "" ? "erase" : layer === "panel" ? null : "previous";
  const named = BY_NAME[key];
  // the panel is read by scrolling
  if (named !== undefined) return layer === "panel" && STEPS.has(named) ? null : named;
  if (!characters) return null;
  if (/^[0-9]$/.test(key)) return layer === "panel" ? null : { digit: key };
  const action = BY_CHARACTER[key.toLowerCase()] ?? null;
  return action !== null && STEPS.has(action) && layer === "panel" ? null : action;
}
