// Runs inside <head>, before the body is read: the first paint is already in the reader's language, theme and view.
// It reads the address with the page's own codec, so that there is one parser.
// Without it: start.spec.ts "the first paint is in the language of the reader" fails.
import { FIRST_LANGUAGE } from "../i18n/language.ts";
import { languageOf, readAddress } from "../view-state/address.ts";
import { queueClicks } from "./click-queue.ts";
import { asksMore } from "./embed/asks-more.ts";
import { joinHost } from "./embed/join-host.ts";
import { leaveFrame } from "./embed/leave-frame.ts";
import { COMPUTER, isAtRest } from "./first-input.ts";
import { watchStart } from "./give-back.ts";
import { showsOpened, writePageAttributes } from "./page-attributes.ts";
import { rememberedLanguage } from "./remembered-language.ts";
import { pageRenewal } from "./renew.ts";
import { swapIslands } from "./swap-language.ts";
import { wantedLanguage } from "./wanted-language.ts";

const root = document.documentElement;
const served = languageOf(root.lang) ?? FIRST_LANGUAGE;
const state = readAddress(location.search);
const language = wantedLanguage(state, served, state.embed ? null : rememberedLanguage(), navigator.languages ?? []);

writePageAttributes(root, state, language, matchMedia("(prefers-color-scheme: dark)").matches);
root.setAttribute("data-script", "");
// hides what stands in the other language: the first screen until it has been swapped, the rest until it is drawn
if (language !== served) root.setAttribute("data-swap", "");
if (state.embed && (asksMore(state) || language !== served)) root.setAttribute("data-waits", "");
// the page waits below what the address asks for
if (state.open && !state.embed && !showsOpened(state)) root.setAttribute("data-open", "");
const host = state.embed && parent !== window ? joinHost(root) : null;
if (state.embed) leaveFrame();

/** What is only right while scripts are on their way. */
const UNKEPT = [
  "data-script",
  "data-swap",
  "data-code",
  "data-present",
  "data-dataset",
  "data-opened",
  "data-open",
  "data-waits",
];
const clicks: Element[] = [];
const stopQueue = queueClicks(clicks, (island) => window.mingbai?.hydrate?.(island));
const giveBack = () => {
  for (const name of UNKEPT) root.removeAttribute(name);
  root.setAttribute("data-gave-back", "");
  stopQueue();
  host?.tell();
};
const swap = (script: Element | null) => swapIslands(script, language !== served);
const renew = pageRenewal();
let stopWatch = () => {};
const begin = () => {
  stopWatch = watchStart(giveBack, renew);
};
const started = () => {
  stopWatch();
  root.removeAttribute("data-waits");
  host?.tell();
};
const isDeferred =
  language === served &&
  isAtRest(state) &&
  !matchMedia(COMPUTER).matches &&
  // the portable copy has its scripts in it
  root.dataset.portable === undefined;
window.mingbai = { served, language, isDeferred, clicks, host, hydrate: null, swap, begin, started, renew, giveBack };
