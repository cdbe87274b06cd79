import { hasOwn } from "../../../core/has-own.ts";

// What a talk and its speaker's window say to each other. Nothing in it is secret: which slide, which line of the tree, whether
// the screen is black. A page without an origin (a file) can only be spoken to by "*"; both sides look at who speaks.

/** How the talk stands; `over` when it has been left or closed. */
export type TalkMessage =
  | {
      readonly type: "talk";
      readonly slide: number;
      readonly code: string | null;
      readonly isBlack: boolean;
    }
  | { readonly type: "over" };

export const COMMANDS = ["next", "previous", "first", "last", "black", "restore"] as const;
export type Command = (typeof COMMANDS)[number];

/** What the speaker's window asks of the talk; `hello` asks how it stands, and says that the window is there. */
export type SpeakerMessage =
  | { readonly type: "hello" }
  | { readonly type: "command"; readonly command: Command }
  | { readonly type: "goTo"; readonly slide: number };

const SOURCE = "mingbai";
const VERSION = 1;
/** Digits of a slide's number in an address are three at most. */
const MOST_SLIDES = 999;

type Said = Readonly<Record<string, unknown>>;

/** A message of ours, of this version, with exactly the keys that its type has. */
function ours(data: unknown): Said | null {
  if (typeof data !== "object" || data === null) return null;
  const said = data as Said;
  return hasOwn(said, "source") && said.source === SOURCE && hasOwn(said, "version") && said.version === VERSION
    ? said
    : null;
}
const hasOnly = (said: Said, ...keys: readonly string[]): boolean => {
  const expected = ["source", "version", "type", ...keys];
  return Object.keys(said).length === expected.length && expected.every((key) => hasOwn(said, key));
};
const isSlide = (value: unknown): value is number =>
  typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= MOST_SLIDES;
const isCode = (value: unknown): value is string | null =>
  value === null || (typeof value === "string" && /^\d{3}(\d{2}){0,2}$/.test(value));

/** What a talk says; null for anything that no talk of ours says. */
export function readTalkMessage(data: unknown): TalkMessage | null {
  const said = ours(data);
  if (said === null) return null;
  if (said.type === "over") return hasOnly(said) ? { type: "over" } : null;
  if (said.type !== "talk" || !hasOnly(said, "slide", "code", "isBlack")) return null;
  const { slide, code, isBlack } = said;
  return isSlide(slide) && isCode(code) && typeof isBlack === "boolean" ? { type: "talk", slide, code, isBlack } : null;
}

/** What a speaker's window asks; null for anything that none of ours asks. */
export function readSpeakerMessage(data: unknown): SpeakerMessage | null {
  const said = ours(data);
  if (said === null) return null;
  if (said.type === "hello") return hasOnly(said) ? { type: "hello" } : null;
  if (said.type === "goTo")
    return hasOnly(said, "slide") && isSlide(said.slide) ? { type: "goTo", slide: said.slide } : null;
  const command = COMMANDS.find((each) => each === said.command);
  return said.type === "command" && hasOnly(said, "command") && command !== undefined
    ? { type: "command", command }
    : null;
}

/** Says something to the other window; to a page without an origin there is no other address than everyone. */
export function say(to: Window, message: TalkMessage | SpeakerMessage): void {
  to.postMessage({ source: SOURCE, version: VERSION, ...message }, self.origin === "null" ? "*" : self.origin);
}

/** Whether a message comes from a page like this one: of the same origin, or, where pages have none, from none. */
export const isSameOrigin = ({ origin }: Pick<MessageEvent, "origin">): boolean =>
  origin === self.origin || (self.origin === "null" && (origin === "null" || origin.startsWith("file:")));
