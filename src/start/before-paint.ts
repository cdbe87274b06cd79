// Runs inside <head>, before the body is read: the first paint is already in the reader's language, theme and view.
// It reads the address with the page's own codec, so that there is one parser.
// Without it: start.spec.ts "the first paint is in the language of the reader" fails.
import { readAddress } from "../view-state/address.ts";
import { queueClicks } from "./click-queue.ts";
import { asksMore } from "./embed/asks-more.ts";
import { joinHost } from "./embed/join-host.ts";
import { leaveFrame } from "./embed/leave-frame.ts";
import { watchStart } from "./give-back.ts";
import { writePageAttributes } from "./page-attributes.ts";
import { rememberedLanguage } from "./remembered-language.ts";
import { pageRenewal } from "./renew.ts";
import { swapIslands } from "./swap-language.ts";
import { wantedLanguage } from "./wanted-language.ts";

const root = document.documentElement;
const served = root.lang === "en" ? "en" : "zh";
const state = readAddress(location.search);
const language = wantedLanguage(state, served, state.embed ? null : rememberedLanguage(), navigator.languages ?? []);

writePageAttributes(root, state, language, matchMedia("(prefers-color-scheme: dark)").matches);
root.setAttribute("data-script", "");
// hides each island until it has been swapped
if (language !== served) root.setAttribute("data-swap", "");
if (state.embed && asksMore(state)) root.setAttribute("data-waits", "");
const host = state.embed && parent !== window ? joinHost(root) : null;
if (state.embed) leaveFrame();

/** What is only right while scripts are on their way. The language stays: both are complete without scripts. */
const UNKEPT = ["data-script", "data-swap", "data-code", "data-present", "data-dataset", "data-waits"];
const clicks: HTMLElement[] = [];
const stopQueue = queueClicks(clicks, (island) => window.mingbai?.wake?.(island));
const giveBack = () => {
  for (const name of UNKEPT) root.removeAttribute(name);
  root.setAttribute("data-gave-back", "");
  stopQueue();
  host?.tell();
};
const swap = (script: Element | null) => swapIslands(script, language !== served);
const renew = pageRenewal();
const stopWatch = watchStart(giveBack, renew);
const started = () => {
  stopWatch();
  root.removeAttribute("data-waits");
  host?.tell();
};
window.mingbai = { served, language, clicks, host, wake: null, swap, started, renew, giveBack };
