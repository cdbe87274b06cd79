import type { PrintedItem } from "../../core/document/printed-items.ts";
import { serviceTopicsOf } from "../../core/views/service-topics.ts";
import { useFilterText } from "../../reading/Filter.tsx";
import { useWords } from "../../reading/reading.tsx";
import { refine } from "../../view-state/navigation.ts";
import styles from "./Unit.module.css";

/** What people often come for, as far as the document names it: one press instead of typing. */
export function Topics({ items }: { items: readonly PrintedItem[] }) {
  const t = useWords("unit");
  const typed = useFilterText("unit");
  const topics = serviceTopicsOf(items);
  if (topics.length === 0) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a row in the older browsers
    <div className={styles.topics} data-stops="one" role="group" aria-label={t("often")} data-needs-script>
      <span className={styles.often} aria-hidden="true">
        {t("often")}
      </span>
      {topics.map((topic) => {
        const words = t(`topicOf.${topic}`);
        const isChosen = typed === words;
        return (
          <button
            key={topic}
            type="button"
            className={styles.topic}
            aria-pressed={isChosen}
            onClick={() => refine({ view: "unit", q: isChosen ? "" : words })}
          >
            {words}
          </button>
        );
      })}
    </div>
  );
}
