import { otherPlacesOf } from "../../core/checks/same-quantity.ts";
import { type FoundCell, findCell } from "../../core/document/provenance.ts";
import { usePlaceWords } from "../../reading/place-words.ts";
import { useBudget, useWords } from "../../reading/reading.tsx";
import { StateLink } from "../../reading/StateLink.tsx";
import { useChecks } from "../../reading/tails.ts";
import styles from "./Provenance.module.css";

/** Places on one line of one statement are one entry: 表二 · 合计、一般公共预算, 第 146 行. */
function byLine(places: readonly FoundCell[]): readonly (readonly FoundCell[])[] {
  const groups = new Map<string, FoundCell[]>();
  for (const place of places) {
    const key = place.kind === "text" ? place.reference : place.reference.replace(/:[^:]*$/, "");
    groups.set(key, [...(groups.get(key) ?? []), place]);
  }
  return [...groups.values()];
}

const FEW = 6;

/** Where else the same quantity is printed; a link follows it, and the panel with it. */
export function AlsoPrinted({ cell }: { cell: string }) {
  const t = useWords("provenance");
  const { dataset } = useBudget();
  const placeWords = usePlaceWords();
  const isText = dataset.source.text === undefined;
  const places = otherPlacesOf(useChecks(), cell)
    .map((other) => findCell(dataset, other))
    .filter((found) => found !== null)
    .filter(({ content }) => content.text !== null);
  const groups = byLine(places);
  if (groups.length === 0) return null;
  const entry = (group: readonly FoundCell[]) => {
    const [first] = group;
    if (first === undefined) return null;
    const words = placeWords(first);
    const columns = [...new Set(group.map((found) => placeWords(found).names.slice(-1)[0]?.text ?? ""))];
    return (
      <li key={first.reference} className={styles.entry}>
        <span>{t("also.columns", { place: words.plainSource, columns: columns.join(t("place.listComma")) })}</span>
        <StateLink to={{ cell: first.reference }} className={styles.link}>
          {isText ? t("also.line", { line: first.line }) : words.at}
        </StateLink>
      </li>
    );
  };
  return (
    <section>
      <h3 className={styles.heading}>{t("also.heading")}</h3>
      <ul>{groups.slice(0, FEW).map(entry)}</ul>
      {groups.length > FEW && (
        <details className={styles.rest}>
          <summary>{t("checks.more", { count: groups.length - FEW })}</summary>
          <ul>{groups.slice(FEW).map(entry)}</ul>
        </details>
      )}
    </section>
  );
}
