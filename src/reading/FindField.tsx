import { useId } from "react";
import styles from "./FindField.module.css";
import { SearchField } from "./SearchField.tsx";

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
      <SearchField id={id} className={styles.input} placeholder={example} text={text} find={onFind} />
    </>
  );
}
