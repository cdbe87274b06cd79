import type { ReactNode } from "react";
import styles from "./Choice.module.css";

/** A label and the choices beside it. */
export const ChoiceGroup = ({
  label,
  className = "",
  children,
}: {
  label: string;
  className?: string | undefined;
  children: ReactNode;
}) => (
  // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a row in the older browsers
  <div className={`${styles.group} ${className}`} role="group" aria-label={label}>
    <span className={styles.label} aria-hidden="true">
      {label}
    </span>
    {children}
  </div>
);

/** One of several; `count` is how many it leaves. */
export const Choice = ({
  isChosen,
  onClick,
  count,
  children,
}: {
  isChosen: boolean;
  onClick: () => void;
  count?: number;
  children: ReactNode;
}) => (
  <button type="button" className={styles.choice} aria-pressed={isChosen} onClick={onClick}>
    <span>{children}</span>
    {count !== undefined && (
      <>
        {" "}
        <span className={styles.count}>{count}</span>
      </>
    )}
  </button>
);
