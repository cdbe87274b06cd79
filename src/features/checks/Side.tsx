import { type ReactNode, useState } from "react";
import type { Check } from "../../core/checks/check.ts";
import { equationOf } from "../../core/checks/equation.ts";
import type { Dataset } from "../../core/document/dataset.ts";
import { type FoundCell, findCell } from "../../core/document/provenance.ts";
import { formatNumber, withUnit } from "../../core/format-amount.ts";
import { unitAfter } from "../../core/views/unit-after.ts";
import { langOfPrinted } from "../../i18n/language.ts";
import { Blank, Traced } from "../../reading/Figure.tsx";
import { useBudget, useWords } from "../../reading/reading.tsx";
import { useSources } from "../../reading/use-sources.ts";
import { usePageState } from "../../view-state/use-page-state.ts";
import styles from "./CheckItem.module.css";

const MOST_TERMS = 6;
const LONGEST = 18;

/** What stands between the terms of a side: a sum, a share, or just a list of places. */
function jointOf(dataset: Dataset, check: Check, side: "left" | "right"): "+" | "÷" | "" {
  if (side === "left" || check.left === null) return "";
  const equation = equationOf(dataset, check);
  return equation?.kind === "sum" ? "+" : equation?.kind === "share" ? "÷" : "";
}

/** What a side is called: the printed total and what is added up to it, one wording and the other, else one side and the other. */
function sideName(dataset: Dataset, check: Check, side: "left" | "right") {
  if (check.evidence.right.length === 0) return "about";
  if (check.verdict === "note") return `${side}Wording` as const;
  return jointOf(dataset, check, "right") === "+" && check.evidence.right.length > 1 ? (`${side}OfSum` as const) : side;
}

/** Both halves of an indicator print the same words on one line: once is enough. */
function distinct(dataset: Dataset, cells: readonly string[]): readonly string[] {
  const said = new Set<string>();
  return cells.filter((cell) => {
    const found = findCell(dataset, cell);
    if (found?.kind !== "sheet" || found.content.kind !== "words") return true;
    const words = `${found.line} ${found.content.text}`;
    return !said.has(words) && said.add(words);
  });
}

/** One side of a check: every place as a button that opens it, and what they come to. */
export function Side({ check, side }: { check: Check; side: "left" | "right" }) {
  const t = useWords("checks");
  const { dataset } = useBudget();
  const [isWhole, setWhole] = useState(false);
  const cells = distinct(dataset, check.evidence[side]);
  const value = check[side];
  if (cells.length === 0 && value === null) return null;
  const joint = jointOf(dataset, check, side);
  const shown = isWhole || cells.length <= MOST_TERMS + 1 ? cells : cells.slice(0, MOST_TERMS);
  const rest = cells.length - shown.length;
  return (
    <div className={styles.side}>
      <span className={styles.which}>{t(`side.${sideName(dataset, check, side)}`)}</span>
      <span className={styles.terms}>
        {shown.map((cell, index) => (
          <Term key={cell} cell={cell} check={check} before={shown[index - 1]}>
            {index > 0 && <Joint>{joint === "" ? t("side.comma") : ` ${joint} `}</Joint>}
          </Term>
        ))}
        {rest > 0 && (
          <>
            <Joint>{joint === "" ? t("side.comma") : ` ${joint} `}</Joint>
            <button type="button" className={styles.more} onClick={() => setWhole(true)}>
              {t("side.rest", { count: rest })}
            </button>
          </>
        )}
        <Total check={check} value={value} isShown={cells.length !== 1 || joint === "÷"} />
      </span>
    </div>
  );
}

const Joint = ({ children }: { children: ReactNode }) => <span className={styles.joint}>{children}</span>;

/** What several places come to; a single one has just said it. */
function Total({ check, value, isShown }: { check: Check; value: string | null; isShown: boolean }) {
  if (value === null || !isShown) return null;
  const text = `${formatNumber(value)}${check.amountUnit === "percent" ? "%" : ""}`;
  return (
    <span className={styles.total}>
      {" "}
      <span className="nowrap">
        {"= "}
        <b key={text}>{text}</b>
      </span>
    </span>
  );
}

function Term({
  cell,
  check,
  before,
  children,
}: {
  cell: string;
  check: Check;
  before: string | undefined;
  children: ReactNode;
}) {
  const { dataset } = useBudget();
  const placeText = usePlaceText();
  const { language } = usePageState();
  const found = findCell(dataset, cell);
  if (found === null) return null;
  const { content } = found;
  const isMixed = content.kind === "amount" && content.unit !== check.amountUnit;
  const words =
    content.kind === "amount"
      ? content.text === null
        ? null
        : isMixed
          ? withUnit(formatNumber(content.text), content.unit, language)
          : formatNumber(content.text)
      : content.text.length > LONGEST
        ? `${content.text.slice(0, LONGEST)}…`
        : content.text + unitAfter(found);
  const isWords = content.kind === "words" && /[\u3400-\u9fff]/.test(words ?? "");
  const isSamePlace = before !== undefined && before.split(":")[0] === cell.split(":")[0];
  return (
    <span className={styles.term}>
      {children}
      <Traced cell={cell}>
        {words === null ? (
          <Blank />
        ) : (
          <bdi key={words} lang={isWords ? langOfPrinted(language) : undefined}>
            {words}
          </bdi>
        )}
      </Traced>
      <small>{placeText(found, isSamePlace)}</small>
    </span>
  );
}

/** Where a term stands, in fewest words: 表三第 175 行; the line alone after another one of the same place. */
export function usePlaceText(): (found: FoundCell, isSamePlace?: boolean) => string {
  const t = useWords("checks");
  const sources = useSources();
  return (found, isSamePlace = false) => {
    if (isSamePlace) return t("side.line", { line: found.line });
    const place =
      found.kind === "statement" ? sources([found.statement]) : t(found.kind === "sheet" ? "side.sheet" : "side.text");
    return t("side.place", { place, line: found.line });
  };
}
