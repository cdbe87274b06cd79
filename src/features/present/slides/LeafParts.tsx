import { Hatches } from "../../../components/Hatch.tsx";
import { shareOf } from "../../../core/document/budget.ts";
import type { FunctionalLine } from "../../../core/document/functional-tree.ts";
import { formatShare } from "../../../core/format-amount.ts";
import { inSentence } from "../../../i18n/language.ts";
import { Name } from "../../../reading/Name.tsx";
import { useBudget, useName, useWords } from "../../../reading/reading.tsx";
import { OPEN, Sentence } from "../../../reading/Sentence.tsx";
import { StateLink } from "../../../reading/StateLink.tsx";
import { shortName } from "../../../reading/use-slices.ts";
import { BigAmount } from "./BigAmount.tsx";
import styles from "./LevelSlide.module.css";
import { TwoPartBar } from "./TwoPartBar.tsx";

/** The last level, or one that has a single line below it: what the line comes to, its share of what stands above it, and how much of it is basic and project expenditure. */
export function LeafParts({
  line,
  path,
  only,
}: {
  line: FunctionalLine;
  path: readonly FunctionalLine[];
  /** the one line below it, which is all of it */
  only: FunctionalLine | undefined;
}) {
  const t = useWords("present");
  const nameOf = useName();
  const { total: whole } = useBudget();
  const { total, basic, project } = line.amounts;
  const shares = [
    ...path.slice(0, -1).map((above) => ({
      name: inSentence(shortName(nameOf(above.label, above.code).text)),
      share: shareOf(total, above.amounts.total),
    })),
    { name: t("wholeBudget"), share: shareOf(total, whole?.total) },
  ].reverse();
  return (
    <Hatches view="present" codes={[line.code.slice(0, 3)]}>
      <div className={styles.leaf}>
        <BigAmount amount={total} />
        {only !== undefined && (
          <p className={styles.only}>
            <Sentence
              text={t("onlyPart", OPEN)}
              parts={{
                name: (
                  <StateLink to={{ code: only.code, cell: null }}>
                    {only.code} <Name printed={only.label} code={only.code} />
                  </StateLink>
                ),
              }}
            />
          </p>
        )}
        <ul className={styles.shares}>
          {shares.map(({ name, share }) => (
            <li key={name}>
              <span>{t("shareOf", { name })}</span> <b>{formatShare(share)}</b>
            </li>
          ))}
        </ul>
        {(basic?.text ?? project?.text) != null && (
          <TwoPartBar basic={basic} project={project} code={line.code.slice(0, 3)} />
        )}
      </div>
    </Hatches>
  );
}
