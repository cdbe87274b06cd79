import { type KeyboardEvent, useEffect, useEffectEvent, useId, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { isForInputMethod } from "../../components/input-method.ts";
import { useWords } from "../../reading/reading.tsx";
import { useTypedText } from "../../reading/use-typed-text.ts";
import { currentState, navigate, refine } from "../../view-state/navigation.ts";
import { shortcutsOn, useShortcuts } from "../../view-state/shortcuts.ts";
import { usePageState } from "../../view-state/use-page-state.ts";
import type { PageAct } from "./commands.ts";
import styles from "./Search.module.css";
import { useSearchPanel } from "./use-search-panel.ts";

/** What is typed is the address's `q` without a view. Leaving a view is a step, each further letter is none. */
function look(q: string) {
  if (currentState().view === null) refine({ view: null, q });
  else if (q !== "") navigate({ view: null, q });
}
const clear = () => currentState().view === null && currentState().q !== "" && refine({ q: "" });

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** The one search of the page: a field in the bar, on a telephone behind a word; its results below it, by pointer or by keys alone. */
export function SearchBox({ act = () => undefined }: { act?: (asked: PageAct) => void }) {
  const t = useWords("shell");
  const { view, q, embed, present } = usePageState();
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const [isShown, setShown] = useState(false);
  const text = view === null && !embed && !present ? q : "";
  const [active, setActive] = useState<{ readonly for: string; readonly index: number } | null>(null);
  const index = active?.for === text ? active.index : -1;
  const Panel = useSearchPanel(text !== "" || isShown);
  const typed = useTypedText(text, look);
  const isOpen = text !== "";
  const hasKey = useShortcuts();

  const open = () => {
    // at once, as a telephone shows its keys only for a focus that the press itself has given
    flushSync(() => setShown(true));
    field.current?.focus();
    field.current?.select();
  };
  const close = (isBack: boolean) => {
    clear();
    setShown(false);
    if (isBack) (opener.current?.offsetParent != null ? opener : field).current?.focus();
  };
  /** With nothing typed the keys leave the field as well. */
  const leave = () => {
    setShown(false);
    if (opener.current?.offsetParent != null) opener.current.focus();
    else field.current?.blur();
  };
  const follow = (asked: PageAct | null) => {
    setShown(false);
    clear();
    if (asked !== null) act(asked);
  };
  const options = () => [...(root.current?.querySelectorAll<HTMLElement>("[role=option]") ?? [])];
  const step = (by: number) => {
    const all = options();
    if (all.length === 0) return;
    const next = index < 0 ? (by > 0 ? 0 : all.length - 1) : (index + by + all.length) % all.length;
    setActive({ for: text, index: next });
    all[next]?.scrollIntoView({ block: "nearest" });
  };
  const press = (event: KeyboardEvent) => {
    if (isForInputMethod(event.nativeEvent)) return;
    if (event.key === "Escape" && (isOpen || isShown)) {
      event.stopPropagation();
      if (isOpen) close(true);
      else leave();
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") step(event.key === "ArrowDown" ? 1 : -1);
    else if (event.key === "Enter") options()[Math.max(index, 0)]?.click();
    else return;
    event.preventDefault();
  };

  const onKey = useEffectEvent((event: globalThis.KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isForInputMethod(event)) return;
    if (embed || present || isTyping(event.target)) return;
    if (event.key === "/" && shortcutsOn()) open();
    // after Back the results may stand before the focus has come back to the field
    else if (event.key === "Escape" && isOpen) close(true);
    else return;
    event.preventDefault();
  });
  const onPress = useEffectEvent((event: Event) => {
    if ((isOpen || isShown) && event.target instanceof Node && !root.current?.contains(event.target)) close(false);
  });
  useEffect(() => {
    const key = (event: globalThis.KeyboardEvent) => onKey(event);
    const pressed = (event: Event) => onPress(event);
    addEventListener("keydown", key);
    addEventListener("pointerdown", pressed);
    return () => {
      removeEventListener("keydown", key);
      removeEventListener("pointerdown", pressed);
    };
  }, []);

  return (
    // biome-ignore lint/a11y/useSemanticElements: <search> is unknown to the older browsers
    <div
      ref={root}
      className={styles.search}
      role="search"
      data-needs-script
      data-shown={isShown || isOpen ? "" : undefined}
    >
      <button ref={opener} type="button" className={styles.opener} aria-expanded={isShown || isOpen} onClick={open}>
        {t("search.open")}
      </button>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the focus going elsewhere closes */}
      <div
        className={styles.field}
        onBlur={({ relatedTarget }) => {
          if (relatedTarget instanceof Node && !root.current?.contains(relatedTarget)) close(false);
        }}
      >
        <label className="spoken" htmlFor={`${id}field`}>
          {t("search.label")}
        </label>
        <input
          {...typed}
          ref={field}
          id={`${id}field`}
          type="search"
          role="combobox"
          className={styles.input}
          placeholder={t("search.label")}
          aria-expanded={isOpen}
          aria-controls={`${id}results`}
          aria-autocomplete="list"
          aria-activedescendant={isOpen && index >= 0 ? `${id}results-${index}` : undefined}
          onFocus={() => setShown(true)}
          onKeyDown={press}
        />
        {hasKey && !isShown && typed.value === "" && (
          <span className={styles.key} aria-hidden="true">
            /
          </span>
        )}
        <button type="button" className={styles.close} onClick={() => close(true)}>
          {t("search.close")}
        </button>
      </div>
      {(isOpen || isShown) && (
        <div className={styles.panel} hidden={!isOpen}>
          {Panel === null ? (
            <p className={styles.waiting}>{t("search.loading")}</p>
          ) : Panel === "failed" ? (
            <p className={styles.waiting} role="alert">
              {t("search.failed")}
            </p>
          ) : (
            <Panel id={`${id}results`} text={text} active={index} onFollow={follow} />
          )}
        </div>
      )}
    </div>
  );
}
