import type { ReactNode } from "react";
import { useWords } from "../../reading/reading.tsx";
import { usePageState } from "../../view-state/use-page-state.ts";
import type { PageAct } from "./commands.ts";
import { FigureResult } from "./FigureResult.tsx";
import { Result } from "./Result.tsx";
import styles from "./Search.module.css";
import { type AllFindings, useFindings, usePreparation } from "./use-findings.ts";

export interface ResultsProps {
  readonly id: string;
  readonly text: string;
  /** which result the keys have chosen; -1 is none */
  readonly active: number;
  readonly onFollow: (act: PageAct | null) => void;
}

/** Who looks for a figure cannot ask more exactly: its places are shown, up to a list that nobody reads. */
const MOST_FIGURES = 40;
const MOST_BEGUN = 8;

/** What was found; until something is typed it is only made ready. */
export function Results(props: ResultsProps) {
  const t = useWords("shell");
  const isReady = usePreparation();
  if (props.text === "") return null;
  return isReady ? <Found {...props} /> : <p className={styles.waiting}>{t("search.loading")}</p>;
}

/** By kind, the best kind first; how many is said politely. */
function Found({ id, text, active, onFollow }: ResultsProps) {
  const t = useWords("search");
  const shell = useWords("shell");
  const { moneyUnit } = usePageState();
  const findings = useFindings(text);
  const { groups, figures, dataset } = findings;
  const hasAmount =
    figures.whole.length + figures.begun.length > 0 ||
    groups.some(({ found }) => found.some(({ item }) => item.amount?.text != null));
  const said = useSaid(findings);
  let place = 0;
  const following = () => {
    const at = place++;
    return { id: `${id}-${at}`, isActive: at === active, onFollow };
  };
  const ofFigures = (kind: "figures" | "figuresBegun") => {
    const [all, most] = kind === "figures" ? [figures.whole, MOST_FIGURES] : [figures.begun, MOST_BEGUN];
    return all.length === 0 ? null : (
      <Group key={kind} id={`${id}-${kind}`} title={t(`group.${kind}`)} more={Math.max(0, all.length - most)}>
        {all.slice(0, most).map((found) => (
          <FigureResult key={found.first.row} {...following()} dataset={dataset} found={found} />
        ))}
      </Group>
    );
  };
  return (
    <>
      <div className={styles.said}>
        <p role="status" aria-atomic="true">
          <span key={said}>{said}</span>
        </p>
        {hasAmount && <p className={styles.unit}>{t("unit", { unit: shell(`unit.${moneyUnit}`) })}</p>}
      </div>
      <div id={id} role="listbox" aria-label={t("results")}>
        {ofFigures("figures")}
        {groups.map(({ group, found, count }) => (
          <Group key={group} id={`${id}-${group}`} title={t(`group.${group}`)} more={count - found.length}>
            {found.map((each) => (
              <Result key={each.item.id} {...following()} found={each} />
            ))}
          </Group>
        ))}
        {ofFigures("figuresBegun")}
      </div>
    </>
  );
}

function useSaid({ groups, figures, isNear, isUnclear }: AllFindings): string {
  const t = useWords("search");
  const ofFigures = figures.whole.length + figures.begun.length;
  const count = groups.reduce((sum, group) => sum + group.count, ofFigures);
  if (count === 0) return t(isUnclear ? "unclear" : "nothing");
  return t(isNear && ofFigures === 0 ? "near" : "found", { count });
}

function Group({
  id,
  title,
  more,
  children,
}: {
  readonly id: string;
  readonly title: string;
  readonly more: number;
  readonly children: ReactNode;
}) {
  const t = useWords("search");
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of options, not of fields
    <div role="group" aria-labelledby={id} className={styles.group}>
      <p id={id} className={styles.kind}>
        {title}
      </p>
      <div className={styles.list}>
        {children}
        {more > 0 && <p className={styles.more}>{t("more", { count: more })}</p>}
      </div>
    </div>
  );
}
