import type { GlossaryEntry } from "../../core/budget/terms.ts";
import { glossaryKey } from "../../core/exports/row-keys.ts";
import type { Found } from "../../core/search/filter-items.ts";
import { FilterField, FilterStatus, useTellFound } from "../../reading/Filter.tsx";
import { useWords } from "../../reading/reading.tsx";
import { SectionFrame } from "../../reading/SectionFrame.tsx";
import { SourceLine } from "../../reading/SourceLine.tsx";
import { Entry } from "./Entry.tsx";
import styles from "./Glossary.module.css";
import { useGlossaryView } from "./use-glossary-view.ts";

/** The terms: what the document says and what that means, side by side. */
export function Glossary() {
  const t = useWords("glossary");
  const { entries, found, isNear } = useGlossaryView();
  const printed = entries.flatMap((entry) => entry.printed ?? []);
  const lines = printed.flatMap(({ line, endLine }) => [line, endLine]);
  const count = found.length;
  useTellFound(
    "glossary",
    found.map(({ item }) => glossaryKey(item)),
  );
  return (
    <SectionFrame
      view="glossary"
      answer={printed.length === 0 ? t("answer.none") : t("answer.printed", { count: printed.length })}
    >
      <FilterField view="glossary" label={t("find")} example={t("example")} />
      <FilterStatus view="glossary" text={count === 0 ? t("nothing") : t(isNear ? "near" : "found", { count })} />
      <Entries title={t("printed")} found={found.filter(({ item }) => item.printed !== null)} />
      <Entries title={t("own")} found={found.filter(({ item }) => item.printed === null)} isOwn />
      <SourceLine>
        {printed.length === 0 ? t("sourceNone") : t("source", { from: Math.min(...lines), to: Math.max(...lines) })}
      </SourceLine>
    </SectionFrame>
  );
}

function Entries({
  title,
  found,
  isOwn = false,
}: {
  title: string;
  found: readonly Found<GlossaryEntry>[];
  isOwn?: boolean;
}) {
  const t = useWords("glossary");
  if (found.length === 0) return null;
  return (
    <div className={styles.entries} data-own={isOwn ? "" : undefined}>
      <div className={styles.head}>
        <h3>{title}</h3>
        {!isOwn && <span aria-hidden="true">{t("head.official")}</span>}
        <span aria-hidden="true" className={styles.plainHead}>
          {t("head.plain")}
        </span>
      </div>
      <ul>
        {found.map(({ item, matches }) => (
          <Entry key={item.key ?? item.printed?.cell} entry={item} matches={matches} />
        ))}
      </ul>
    </div>
  );
}
