import { useState } from "react";
import type { Check } from "../../core/checks/check.ts";
import { useWords } from "../../reading/reading.tsx";
import { useGrowing } from "../../reading/use-growing.ts";
import { usePrintedWhole } from "../../reading/use-printing.ts";
import { usePageState } from "../../view-state/use-page-state.ts";
import { CheckItem } from "./CheckItem.tsx";
import styles from "./CheckList.module.css";
import type { CheckGroup } from "./use-check-view.ts";

/** So many of one kind are looked through at once; where there are more, a few of them stand for all until asked for. */
const MANY = 12;
const FEW = 5;
/** How many are listed before one asks for more. */
const MOST = 100;

/** One family of checks: those that are not equal, then the equal ones on demand. `isWhole` where the reader has asked for these. */
export function CheckFamily({ group: { family, checks, equal }, isWhole }: { group: CheckGroup; isWhole: boolean }) {
  const t = useWords("checks");
  const state = usePageState();
  const [isOpen, setOpen] = useState(false);
  // another filter begins with its own first ones
  const asked = `${state.family} ${state.verdict} ${state.q}`;
  const title = family === "mismatch" ? t("list.mismatches") : t(`family.${family}`);
  const id = `checks-${family}`;
  const list = `${id}-equal`;
  return (
    <section
      className={styles.family}
      aria-labelledby={id}
      data-stops="one"
      data-whole={family === "mismatch" ? undefined : ""}
    >
      <div className={styles.head}>
        <h4 id={id}>{title}</h4>
        <Counts checks={[...checks, ...equal]} />
      </div>
      {checks.length > 0 && <Some key={asked} checks={checks} isWhole={isWhole} />}
      {equal.length > 0 && (
        <>
          <button
            type="button"
            className={styles.more}
            aria-expanded={isOpen}
            aria-controls={list}
            onClick={() => setOpen(!isOpen)}
          >
            <span aria-hidden="true" className={styles.arrow}>
              ▸
            </span>
            {t("list.showEqual", { count: equal.length })}
          </button>
          {/* hundreds that only agree: drawn ahead for the browser's own search they were half of the page */}
          <div id={list}>{isOpen && <Some checks={equal} isWhole />}</div>
        </>
      )}
    </section>
  );
}

function Some({ checks, isWhole = false }: { checks: readonly Check[]; isWhole?: boolean }) {
  const t = useWords("checks");
  const [most, setMost] = useState(isWhole ? MOST : 0);
  const listed = most === 0 ? fewOfEachKind(checks) : checks.slice(0, most);
  const drawn = useGrowing(listed.length, isWhole ? undefined : listed.length);
  const isWholeOnPaper = usePrintedWhole();
  const visible = isWholeOnPaper ? checks : listed.slice(0, drawn);
  const rest = checks.length - (isWholeOnPaper ? visible : listed).length;
  return (
    <>
      <ul>
        {visible.map((check) => (
          <CheckItem key={check.id} check={check} />
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" className={styles.more} onClick={() => setMost(most + MOST)}>
          {t("list.more", { count: Math.min(rest, MOST) })}
        </button>
      )}
    </>
  );
}

/** All of the kinds of which there are few, some of those of which there are many: 35 names cut short in print. */
function fewOfEachKind(checks: readonly Check[]): readonly Check[] {
  const kinds = new Map<string, number>();
  for (const { kind } of checks) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  const shown = new Map<string, number>();
  return checks.filter(({ kind }) => {
    const count = (shown.get(kind) ?? 0) + 1;
    shown.set(kind, count);
    return count <= FEW || (kinds.get(kind) ?? 0) <= MANY;
  });
}

const COUNTED = ["rounding", "note", "equal"] as const;

function Counts({ checks }: { checks: readonly Check[] }) {
  const t = useWords("checks");
  const counts = COUNTED.flatMap((verdict) => {
    const count = checks.filter((check) => check.verdict === verdict).length;
    return count === 0 ? [] : [t("list.counts", { count, verdict: t(`column.${verdict}`) })];
  });
  return (
    <p className={styles.counts}>
      <span key={counts.join()}>{counts.join(" · ")}</span>
    </p>
  );
}
