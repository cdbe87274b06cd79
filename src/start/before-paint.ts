// Runs inside <head>, before the body is read: the first paint is already in the reader's language, theme and view.
// It reads the address with the page's own codec, so that there is one parser.
// Without it: start.spec.ts "the first paint is in the language of the reader" fails.
import { FIRST_LANGUAGE } from "../i18n/language.ts";
import { languageOf, readAddress } from "../view-state/address.ts";
import { afterPaint } from "../view-state/after-paint.ts";
import { queueClicks } from "./click-queue.ts";
import { asksMore } from "./embed/asks-more.ts";
import { joinHost } from "./embed/join-host.ts";
import { leaveFrame } from "./embed/leave-frame.ts";
import { COMPUTER, isAtRest, onFirstInput } from "./first-input.ts";
import { leadToPage } from "./lead-to-page.ts";
import { showsOpened, writePageAttributes } from "./page-attributes.ts";
import { pageRenewal } from "./renew.ts";
import { watchStart } from "./static-fallback.ts";
import { swapIslands } from "./swap-language.ts";
import { rememberedLanguage, wantedLanguage } from "./wanted-language.ts";

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
leadToPage(state, served);
const host = state.embed && parent !== window ? joinHost(root) : null;
if (state.embed) leaveFrame();

/** What is only right while a start is on its way. */
const UNTIL_STARTED = [
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
const renew = pageRenewal();
let stopWatch = () => {};

/** The page as it was served: readable, with nothing on it that waits for a script. */
function fallBack(): void {
  for (const name of UNTIL_STARTED) root.removeAttribute(name);
  root.setAttribute("data-fallback", "");
  stopQueue();
  host?.tell();
}

/**
 * A page without an origin (a sandboxed frame, a file) may not load modules, every other one should; the portable copy has its
 * script in it. Scripts cloned from a template run without a Trusted Types policy, which `script.src =` would need.
 * Without it: places.spec.ts "hydrates in a sandboxed frame that only allows scripts" fails.
 */
function loadBundle(): void {
  stopWatch = watchStart(fallBack, renew);
  const id = self.origin === "null" ? "classic" : "module";
  const template = document.querySelector<HTMLTemplateElement>(`template#${id}`);
  if (template !== null) document.head.append(document.importNode(template.content, true));
}

const isDeferred =
  language === served && isAtRest(state) && !matchMedia(COMPUTER).matches && root.dataset.portable === undefined;

window.mingbai = {
  language,
  clicks,
  host,
  hydrate: null,
  swap: (script) => swapIslands(script, language !== served),
  load: () => (isDeferred ? onFirstInput(() => afterPaint(loadBundle)) : loadBundle()),
  started: () => {
    stopWatch();
    root.removeAttribute("data-waits");
    host?.tell();
  },
  renew,
};
