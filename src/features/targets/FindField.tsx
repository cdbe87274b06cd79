import { useId } from "react";
import { useWords } from "../../reading/reading.tsx";
import { useTypedText } from "../../reading/use-typed-text.ts";
import { refine } from "../../view-state/navigation.ts";
import styles from "./Controls.module.css";
import { useFilterText } from "./use-target-view.ts";

/** Text to look for in the projects and their indicators. */
export function FindField() {
  const t = useWords("targets");
  const id = useId();
  return (
    <div className={styles.find}>
      <label className="spoken" htmlFor={id}>
        {t("filter.find")}
      </label>
      <input
        id={id}
        type="search"
        className={styles.input}
        placeholder={t("filter.find")}
        {...useTypedText(useFilterText(), (q) => refine({ view: "targets", q }))}
      />
    </div>
  );
}
