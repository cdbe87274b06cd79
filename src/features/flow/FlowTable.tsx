import { ScrollRegion } from "../../components/ScrollRegion.tsx";
import type { PrintedAmount } from "../../core/format-amount.ts";
import type { Flow } from "../../core/views/flow.ts";
import { ClassLink } from "../../reading/ClassLink.tsx";
import { CopyTable } from "../../reading/CopyTable.tsx";
import { Blank, Figure } from "../../reading/Figure.tsx";
import { Name, NameText } from "../../reading/Name.tsx";
import { useWords } from "../../reading/reading.tsx";
import { Share } from "../../reading/Share.tsx";
import { usePageState } from "../../view-state/use-page-state.ts";
import styles from "./Flow.module.css";
import { useNatureName, useSourceName } from "./use-source-name.ts";

interface Columns {
  readonly sources: Flow["sources"];
  readonly natures: Flow["natures"];
  /** a single source that pays for everything: its column is that of the total */
  readonly hasTotal: boolean;
}

const isSame = (one: PrintedAmount | undefined, other: PrintedAmount | undefined): boolean =>
  one?.text != null && one.text === other?.text && one.unit === other.unit;

function columnsOf({ sources, classes, natures, total, isPerClass, isComplete, hasNatures }: Flow): Columns {
  const shown = isPerClass && isComplete ? sources : [];
  const [only] = shown;
  const isOnly =
    shown.length === 1 &&
    only !== undefined &&
    isSame(only.amount, total) &&
    classes.every((line) => isSame(line.from[only.key], line.total));
  return { sources: shown, natures: hasNatures ? natures : [], hasTotal: !isOnly };
}

const CAPTION = "flow-table-caption";

/** The same flow as a table: what each class gets from each source, and what of it is basic and project expenditure. */
export function FlowTable({ flow }: { flow: Flow }) {
  const t = useWords("flow");
  const shell = useWords("shell");
  const { moneyUnit: money } = usePageState();
  const columns = columnsOf(flow);
  const isFew = columns.sources.length + columns.natures.length + (columns.hasTotal ? 1 : 0) <= 3;
  const unit = shell(`unit.${money}`);
  return (
    <>
      <ScrollRegion labelledBy={CAPTION}>
        <table id="flow-table" className={`ledger ${styles.table} ${isFew ? styles.few : ""}`}>
          <caption id={CAPTION}>
            <span className="spoken">{t("caption")}</span>
            <span key={unit}>{t("unit", { unit })}</span>
          </caption>
          <Head columns={columns} totalLabel={flow.totalLabel} />
          <tbody>
            {flow.classes.map((line) => (
              <ClassRow key={line.code} line={line} columns={columns} />
            ))}
          </tbody>
          <Totals flow={flow} columns={columns} />
        </table>
      </ScrollRegion>
      <CopyTable table="flow-table" />
    </>
  );
}

function Head({ columns: { sources, natures, hasTotal }, totalLabel }: { columns: Columns; totalLabel: string }) {
  const t = useWords("flow");
  const sourceName = useSourceName();
  const natureName = useNatureName();
  return (
    <thead>
      <tr>
        <th scope="col">{t("class")}</th>
        {sources.map((source) => (
          <th key={source.key} scope="col">
            <NameText name={sourceName(source)} />
          </th>
        ))}
        {natures.map((nature) => (
          <th key={nature.key} scope="col">
            <NameText name={natureName(nature)} />
          </th>
        ))}
        {hasTotal && (
          <th scope="col">
            <Name printed={totalLabel} />
          </th>
        )}
        <th scope="col" className={styles.share}>
          {t("share")}
        </th>
      </tr>
    </thead>
  );
}

function ClassRow({
  line,
  columns: { sources, natures, hasTotal },
}: {
  line: Flow["classes"][number];
  columns: Columns;
}) {
  const amounts = [
    ...sources.map(({ key }) => [key, line.from[key]] as const),
    ...natures.map(({ key }) => [key, line.natures[key]] as const),
    ...(hasTotal ? [["total", line.total] as const] : []),
  ];
  return (
    <tr>
      <th scope="row">
        <ClassLink code={line.code} label={line.label} hasSwatch />
      </th>
      {amounts.map(([key, amount]) => (
        <td key={key}>
          <Figure amount={amount} place="table" />
        </td>
      ))}
      <td className={styles.share}>
        <Share share={line.share} cell={line.total?.cell} />
      </td>
    </tr>
  );
}

/** The totals, closed by the bookkeeper's double line, and each column's share of all. */
function Totals({
  flow: { total, totalLabel },
  columns: { sources, natures, hasTotal },
}: {
  flow: Flow;
  columns: Columns;
}) {
  const t = useWords("flow");
  const parts = [...sources, ...natures];
  const closed = (amount: PrintedAmount) => (
    <span className="closed">
      <Figure amount={amount} place="table" />
    </span>
  );
  const whole = total?.text != null && <Share share="100.00" cell={total.cell} />;
  return (
    <tfoot>
      <tr>
        <th scope="row">
          <Name printed={totalLabel} />
        </th>
        {parts.map(({ key, amount }) => (
          <td key={key}>{closed(amount)}</td>
        ))}
        {hasTotal && <td>{total?.text == null ? <Blank /> : closed(total)}</td>}
        <td className={styles.share}>{whole}</td>
      </tr>
      <tr className={styles.shares}>
        <th scope="row">{t("share")}</th>
        {parts.map(({ key, amount, share }) => (
          <td key={key}>
            <Share share={share} cell={amount.cell} />
          </td>
        ))}
        {hasTotal && <td>{whole}</td>}
        <td className={styles.share} />
      </tr>
    </tfoot>
  );
}
