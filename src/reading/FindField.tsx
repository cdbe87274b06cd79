import { useId } from "react";
import styles from "./FindField.module.css";
import { useTypedText } from "./use-typed-text.ts";

/** A field that looks for what is typed in a list or table beside it; its label is said, an example shown. */
export function FindField({
  label,
  example = label,
  text,
  onFind,
}: {
  label: string;
  example?: string;
  /** what is looked for now */
  text: string;
  onFind: (text: string) => void;
}) {
  const id = useId();
  return (
    <>
      <label className="spoken" htmlFor={id}>
        {label}
      </label>
      <input id={id} type="search" className={styles.input} placeholder={example} {...useTypedText(text, onFind)} />
    </>
  );
}
