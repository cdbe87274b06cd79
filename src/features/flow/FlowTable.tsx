import { ScrollRegion } from "../../components/ScrollRegion.tsx";
import type { PrintedAmount } from "../../core/format-amount.ts";
import type { Flow } from "../../core/views/flow.ts";
import { CopyTable } from "../../reading/CopyTable.tsx";
import { Blank, Figure } from "../../reading/Figure.tsx";
import { Name, NameText } from "../../reading/Name.tsx";
import { useWords } from "../../reading/reading.tsx";
import { Share } from "../../reading/Share.tsx";
import { StateLink } from "../../reading/StateLink.tsx";
import { usePageState } from "../../view-state/use-page-state.ts";
import styles from "./Flow.module.css";
import { useSourceName } from "./use-source-name.ts";

const cellOf = (amount: PrintedAmount | undefined) =>
  amount === undefined ? <Blank /> : <Figure amount={amount} place="table" />;
const isSame = (one: PrintedAmount | undefined, other: PrintedAmount | undefined): boolean =>
  one?.text != null && one.text === other?.text && one.unit === other.unit;
const CAPTION = "flow-table-caption";

/** The same flow as a table: what each class gets from each source, and what of it is basic and project expenditure. */
export function FlowTable({ flow }: { flow: Flow }) {
  const t = useWords("flow");
  const shell = useWords("shell");
  const { moneyUnit: money } = usePageState();
  const sourceName = useSourceName();
  const { sources, classes, natures, total, totalLabel, isPerClass } = flow;
  const shown = isPerClass ? sources : [];
  const [only] = shown;
  // a single source that pays for everything: its column is that of the total
  const isOnly =
    shown.length === 1 &&
    only !== undefined &&
    isSame(only.amount, total) &&
    classes.every((line) => isSame(line.from[only.key], line.total));
  const columns = [...shown, ...natures];
  const isFew = columns.length + (isOnly ? 0 : 1) <= 3;
  const unit = shell(`unit.${money}`);
  return (
    <>
      <ScrollRegion labelledBy={CAPTION}>
        <table id="flow-table" className={`${styles.table} ${isFew ? styles.few : ""}`}>
          <caption id={CAPTION}>
            <span className="spoken">{t("caption")}</span>
            <span key={unit}>{t("unit", { unit })}</span>
          </caption>
          <thead>
            <tr>
              <th scope="col">{t("class")}</th>
              {shown.map((source) => {
                return (
                  <th key={source.key} scope="col">
                    <NameText name={sourceName(source)} />
                  </th>
                );
              })}
              {natures.map(({ key }) => (
                <th key={key} scope="col">
                  {t(key)}
                </th>
              ))}
              {!isOnly && (
                <th scope="col">
                  <Name printed={totalLabel} />
                </th>
              )}
              <th scope="col" className={styles.share}>
                {t("share")}
              </th>
            </tr>
          </thead>
          <tbody>
            {classes.map((line) => (
              <tr key={line.code}>
                <th scope="row">
                  <StateLink to={{ view: "spending", code: line.code }} className={styles.name}>
                    <span className={`${styles.swatch} class-${line.code}`} aria-hidden="true" />
                    <span className={styles.code}>{line.code}</span>
                    <Name printed={line.label} code={line.code} />
                  </StateLink>
                </th>
                {shown.map(({ key }) => (
                  <td key={key}>{cellOf(line.from[key])}</td>
                ))}
                {natures.map(({ key }) => (
                  <td key={key}>{cellOf(line[key])}</td>
                ))}
                {!isOnly && <td>{cellOf(line.total)}</td>}
                <td className={styles.share}>
                  <Share share={line.share} cell={line.total?.cell} />
                </td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">
                <Name printed={totalLabel} />
              </th>
              {columns.map(({ key, amount }) => (
                <td key={key}>
                  <span className="closed">{cellOf(amount)}</span>
                </td>
              ))}
              {!isOnly && <td>{total?.text == null ? <Blank /> : <span className="closed">{cellOf(total)}</span>}</td>}
              <td className={styles.share}>{total?.text != null && <Share share="100.00" cell={total.cell} />}</td>
            </tr>
            <tr className={styles.shares}>
              <th scope="row">{t("share")}</th>
              {columns.map(({ key, amount, share }) => (
                <td key={key}>
                  <Share share={share} cell={amount.cell} />
                </td>
              ))}
              {!isOnly && <td>{total?.text != null && <Share share="100.00" cell={total.cell} />}</td>}
              <td className={styles.share} />
            </tr>
          </tfoot>
        </table>
      </ScrollRegion>
      <CopyTable table="flow-table" />
    </>
  );
}

/** Where print does not say which source pays for which class: the sources by themselves. */
export function SourceTable({ flow: { sources } }: { flow: Flow }) {
  const t = useWords("flow");
  const shell = useWords("shell");
  const { moneyUnit: money } = usePageState();
  const sourceName = useSourceName();
  return (
    <>
      <table id="flow-sources" className={styles.table}>
        <caption>{t("unit", { unit: shell(`unit.${money}`) })}</caption>
        <thead>
          <tr>
            <th scope="col">{t("head.source")}</th>
            <th scope="col">{t("amount")}</th>
            <th scope="col">{t("share")}</th>
          </tr>
        </thead>
        <tbody>
          {sources.map((source) => {
            return (
              <tr key={source.key}>
                <th scope="row">
                  <NameText name={sourceName(source)} />
                </th>
                <td>{cellOf(source.amount)}</td>
                <td className={styles.share}>
                  <Share share={source.share} cell={source.amount.cell} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <CopyTable table="flow-sources" />
    </>
  );
}
