import { PieChart } from "../../components/PieChart.tsx";
import type { PieLayoutName } from "../../components/pie-layouts.ts";
import { formatAmount, formatShare } from "../../core/format-amount.ts";
import { useName, useOpening, useWords } from "../../reading/reading.tsx";
import { StateLink } from "../../reading/StateLink.tsx";
import { navigate } from "../../view-state/navigation.ts";
import { usePageState } from "../../view-state/use-page-state.ts";
import styles from "./ClassPie.module.css";

const LAYOUTS: readonly PieLayoutName[] = ["aside", "compact", "narrow"];
const MOST_SLICES = 4;

/** On what: the classes with their shares. Where a disc would misrepresent them, the largest as a list; the table of the next section has all. */
export function ClassPie() {
  const t = useWords("overview");
  const shell = useWords("shell");
  const { moneyUnit: money, language } = usePageState();
  const { classes } = useOpening().overview;
  const nameOf = useName();
  const slices = classes.map(({ code, label, amount, share, fraction }) => ({
    id: code,
    code,
    label: nameOf(label, code).text.replace(/支出$/, ""),
    share: formatShare(share),
    amountText: t("pieAmount", {
      amount: formatAmount(amount.text, amount.unit, money, language),
      unit: shell(`unit.${money}`),
    }),
    cell: amount.cell,
    value: fraction,
    className: `class-${code}`,
  }));
  const isDisc = slices.length > 1 && slices.length <= MOST_SLICES && slices.every(({ value }) => value > 0);
  if (!isDisc)
    return (
      <ol className={styles.list}>
        {slices.slice(0, 6).map(({ code, label, share, cell }) => (
          <li key={code}>
            <StateLink to={{ view: "spending", code }}>
              {code} {label}
            </StateLink>
            <b data-leads={cell}>{share}</b>
          </li>
        ))}
      </ol>
    );
  const spoken = t("pie", {
    classes: slices.map(({ label, share }) => t("pieClass", { name: label, share })).join(shell("listComma")),
  });
  return (
    <figure data-figure="overview" className={styles.pie}>
      {LAYOUTS.map((layout) => (
        <PieChart
          key={layout}
          layout={layout}
          slices={slices}
          label={spoken}
          className={styles[layout] ?? ""}
          onOpen={({ id }) => navigate({ view: "spending", code: id })}
        />
      ))}
    </figure>
  );
}
