import type { Check } from "../../core/checks/check.ts";
import { checksAbout, isSameQuantity } from "../../core/checks/same-quantity.ts";
import { findCell } from "../../core/document/provenance.ts";
import { usePlaceWords } from "../../reading/place-words.ts";
import { useBudget, useWords } from "../../reading/reading.tsx";
import { useChecks } from "../../reading/tails.ts";
import { CheckLine, VerdictText } from "./CheckLine.tsx";
import styles from "./Provenance.module.css";

const FEW = 8;
const FIRST: readonly Check["verdict"][] = ["mismatch", "note", "rounding", "equal", "not-applicable"];

/** The checks that use this place. Those that find one quantity in several statements are one line: 表二 = 表三 = 表五. */
export function ChecksAbout({ cell }: { cell: string }) {
  const t = useWords("provenance");
  const about = checksAbout(useChecks(), cell);
  const isPlain = (check: Check) => isSameQuantity(check) && check.verdict === "equal" && check.kind !== "sheetRounds";
  const same = about.filter((check) => isPlain(check) && check.kind !== "sourcesSum");
  const others = about
    .filter((check) => !isPlain(check))
    .sort((a, b) => FIRST.indexOf(a.verdict) - FIRST.indexOf(b.verdict));
  if (same.length + others.length === 0) return null;
  const lines = [
    ...others.map((check) => <CheckLine key={check.id} check={check} />),
    ...(same.length === 0 ? [] : [<SameLine key="same" cell={cell} checks={same} />]),
  ];
  return (
    <section>
      <h3 className={styles.heading}>{t("checks.heading")}</h3>
      <ul>{lines.slice(0, FEW)}</ul>
      {lines.length > FEW && (
        <details className={styles.rest}>
          <summary>{t("checks.more", { count: lines.length - FEW })}</summary>
          <ul>{lines.slice(FEW)}</ul>
        </details>
      )}
    </section>
  );
}

function SameLine({ cell, checks }: { cell: string; checks: readonly Check[] }) {
  const { dataset } = useBudget();
  const placeWords = usePlaceWords();
  const cells = [cell, ...checks.flatMap(({ evidence }) => [...evidence.left, ...evidence.right])];
  const names = [
    ...new Set(
      cells.map((one) => {
        const found = findCell(dataset, one);
        return found === null ? one : placeWords(found).shortSource;
      }),
    ),
  ];
  const [first] = checks;
  if (first === undefined) return null;
  return (
    <li className={styles.entry}>
      <span>{names.join(" = ")}</span>
      <VerdictText check={first} />
    </li>
  );
}
