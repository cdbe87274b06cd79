import { hasOwn } from "../../core/has-own.ts";
import { readAddress } from "../../view-state/address.ts";
import { refine } from "../../view-state/navigation.ts";
import type { ViewState } from "../../view-state/view-state.ts";
import type { Host } from "./join-host.ts";

const SETTABLE = ["lang", "theme", "money"] as const;
const LONGEST = 40;

/** The change that a message asks for, each value read as in an address; what is not understood is left out, without a word. */
export function changeAskedBy(message: unknown): Partial<ViewState> {
  if (typeof message !== "object" || message === null) return {};
  const said = message as Readonly<Record<string, unknown>>;
  if (said.source !== "mingbai" || said.version !== 1 || said.type !== "set") return {};
  const change = SETTABLE.flatMap((key) => {
    const text = hasOwn(said, key) ? said[key] : undefined;
    if (typeof text !== "string" || text.length > LONGEST) return [];
    const read = readAddress(`?${new URLSearchParams({ [key]: text })}`)[key];
    // a value that is not understood reads as the default; the default itself is understood
    return read === text || (key === "lang" && read !== null) ? [[key, read] as const] : [];
  });
  return Object.fromEntries(change);
}

/** From now on the host's wishes are followed as they come; they leave no step for Back, which is the reader's. */
export function obeyHost(host: Host): void {
  const hear = (message: unknown) => {
    const change = changeAskedBy(message);
    if (Object.keys(change).length > 0) refine(change);
  };
  for (const message of host.early) hear(message);
  host.hear = hear;
}
