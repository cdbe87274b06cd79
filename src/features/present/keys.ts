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
  "key" | "ctrlKey" | "altKey" | "metaKey" | "shiftKey" | "repeat" | "isComposing" | "target" | "keyCode"
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
const STEPS: ReadonlySet<TalkAction> = new Set<TalkAction>(["next", "previous", "first", "last"]);
const MODIFIERS = /^(Shift|Control|Alt|AltGraph|Meta|CapsLock|NumLock|ScrollLock|Fn|Process|Unidentified|Dead)$/;
/** A held-down composition of an input method reports this, whatever the key. */
const COMPOSING = 229;

const isIn = (target: EventTarget | null, selector: string): boolean =>
  target instanceof Element && target.closest(selector) !== null;
const FIELDS = "input, textarea, select, [contenteditable]:not([contenteditable='false'])";
const CONTROLS = "a[href], button, summary, [role='button'], [role='link']";

/** The meaning of a key in this moment; null where the key is not ours and stays what it is. */
export function meaningOf(event: Key, moment: TalkMoment): TalkAction | null {
  if (event.ctrlKey || event.altKey || event.metaKey) return null;
  if (event.isComposing || event.keyCode === COMPOSING || isIn(event.target, FIELDS)) return null;
  if (MODIFIERS.test(event.key)) return null;
  if (event.key === "F5") return "nothing";
  // keys of the machine itself, such as louder and softer
  if (/^(F\d+|Tab|Audio|Media|Brightness|Print)/.test(event.key) && !moment.isBlack) return null;
  const action = moment.isBlack ? "restore" : plainMeaning(event, moment);
  return action !== null && event.repeat ? "nothing" : action;
}

function plainMeaning({ key, shiftKey, target }: Key, { layer, pending, characters }: TalkMoment): TalkAction | null {
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
