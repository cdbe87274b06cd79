import type { ReactNode } from "react";
import choice from "../../reading/Choice.module.css";
import styles from "./Share.module.css";

/** A row of options: what is chosen, and the choices beside it; the chosen one is underlined, as everywhere on the page. */
export function Choice<Value extends string | number>({
  label,
  values,
  chosen,
  onChoose,
  nameOf,
  lang,
  children,
}: {
  label: string;
  values: readonly Value[];
  chosen: Value | null;
  onChoose: (value: Value) => void;
  nameOf: (value: Value) => string;
  /** the language of a choice where it is not the page's */
  lang?: (value: Value) => string | undefined;
  children?: ReactNode;
}) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a row in the older browsers
    <div className={styles.option} role="group" aria-label={label}>
      <span className={styles.label} aria-hidden="true">
        {label}
      </span>
      <div className={styles.choices}>
        {values.map((value) => (
          <button
            key={value}
            type="button"
            className={choice.choice}
            lang={lang?.(value)}
            aria-pressed={chosen === value}
            onClick={() => onChoose(value)}
          >
            {nameOf(value)}
          </button>
        ))}
        {children}
      </div>
    </div>
  );
}
