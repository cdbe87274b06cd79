import { sayIn } from "../../cli/report/say.ts";
import type { Check } from "../../core/checks/check.ts";
import { findCell } from "../../core/document/provenance.ts";
import { formatNumber, type Language } from "../../core/format-amount.ts";
import { hasOwn } from "../../core/has-own.ts";
import { usePlaceWords } from "../../reading/place-words.ts";
import { useBudget, useWords } from "../../reading/reading.tsx";
import { usePageState } from "../../view-state/use-page-state.ts";
import styles from "./OpenDocument.module.css";

/** So many places say enough of a long sum; the report has them all. */
const MOST = 6;

/** What one side of a check is made of: each printed figure or wording, and where it is printed. */
export function Evidence({ check, side }: { check: Check; side: "left" | "right" }) {
  const t = useWords("openDocument");
  const { dataset } = useBudget();
  const { language } = usePageState();
  const placeOf = usePlaceWords();
  const cells = check.evidence[side];
  if (cells.length === 0) return null;
  const rest = cells.length - MOST;
  return (
    <div>
      <p className={styles.small}>{t(`review.mismatches.${side}`)}</p>
      <ul className={styles.places}>
        {cells.slice(0, MOST).map((cell) => {
          const found = findCell(dataset, cell);
          if (found === null) return <li key={cell}>{cell}</li>;
          const { shortSource, names, code, at } = placeOf(found);
          const where = [code, ...names.map(({ text }) => text)].filter((part) => part !== null && part !== "");
          return (
            <li key={cell}>
              <b className={found.content.kind === "amount" ? styles.amount : undefined}>{printed(found, language)}</b>{" "}
              <span className={styles.where}>
                {shortSource} {where.join(" ")} · {at}
              </span>
            </li>
          );
        })}
        {rest > 0 && <li className={styles.small}>{t("review.mismatches.more", { count: rest })}</li>}
      </ul>
    </div>
  );
}

/** As printed: the words of a cell that holds no amount, else its amount with its unit; a figure of the text with what stands around it. */
function printed(found: NonNullable<ReturnType<typeof findCell>>, language: Language): string {
  if (found.kind === "text") {
    const { text } = found.paragraph;
    const [from, to] = [Math.max(0, found.start - 10), Math.min(text.length, found.end + 6)];
    return `“${from > 0 ? "…" : ""}${text.slice(from, to)}${to < text.length ? "…" : ""}”`;
  }
  const { content } = found;
  if (content.kind === "words") return `“${content.text}”`;
  const own = found.kind === "statement" ? found.at?.row.printed : undefined;
  if (own !== undefined && hasOwn(own, found.key)) return own[found.key] ?? "";
  return content.text === null
    ? "—"
    : sayIn(language)(`amount.${content.unit}`, { amount: formatNumber(content.text) });
}
