import { useWords } from "../../reading/reading.tsx";
import { useTypedText } from "../../reading/use-typed-text.ts";
import { useShortcuts } from "../../view-state/shortcuts.ts";
import styles from "./Search.module.css";
import { look, type SearchBoxState } from "./use-search-box.ts";

/** The field with its label, the key that leads to it, and the way out. */
export function SearchField({ id, box }: { id: string; box: SearchBoxState }) {
  const t = useWords("shell");
  const hasKey = useShortcuts();
  const { root, field, text, isOpen, isShown, active, show, close, press } = box;
  const typed = useTypedText(text, look);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the focus going elsewhere closes
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
        aria-activedescendant={isOpen && active.index >= 0 ? `${id}results-${active.index}` : undefined}
        onFocus={show}
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
  );
}
