import type { GlossaryEntry } from "../../core/document/terms.ts";
import { glossaryKey } from "../../core/exports/row-keys.ts";
import type { Found } from "../../core/search/filter-items.ts";
import { FilterField, FilterStatus, useFilterText, usePublishFound } from "../../reading/Filter.tsx";
import { PhoneFold } from "../../reading/PhoneFold.tsx";
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
  const isAsked = useFilterText("glossary") !== "";
  const printed = entries.flatMap((entry) => entry.printed ?? []);
  const lines = printed.flatMap(({ line, endLine }) => [line, endLine]);
  const count = found.length;
  usePublishFound(
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
      <Entries kind="printed" found={found.filter(({ item }) => item.printed !== null)} isAsked={isAsked} />
      <Entries kind="own" found={found.filter(({ item }) => item.printed === null)} isAsked={isAsked} />
      <SourceLine>
        {printed.length === 0 ? t("sourceNone") : t("source", { from: Math.min(...lines), to: Math.max(...lines) })}
      </SourceLine>
    </SectionFrame>
  );
}

/** The terms of one kind: those that the document explains, and those that only this page does. */
function Entries({
  kind,
  found,
  isAsked,
}: {
  kind: "printed" | "own";
  found: readonly Found<GlossaryEntry>[];
  isAsked: boolean;
}) {
  const t = useWords("glossary");
  if (found.length === 0) return null;
  return (
    <div className={styles.entries} data-own={kind === "own" ? "" : undefined}>
      <PhoneFold id={`glossary-${kind}`} line={t(`fold.${kind}`, { count: found.length })} isAsked={isAsked}>
        <div className={styles.head}>
          <h3 data-fold-title>{t(kind)}</h3>
          {kind === "printed" && <span aria-hidden="true">{t("head.official")}</span>}
          <span aria-hidden="true" className={styles.plainHead}>
            {t("head.plain")}
          </span>
        </div>
        <ul data-stops="one">
          {found.map(({ item, matches }) => (
            <Entry key={item.key ?? item.printed?.cell} entry={item} matches={matches} />
          ))}
        </ul>
      </PhoneFold>
    </div>
  );
}
