import type { Flow } from "../../core/views/flow.ts";
import { CopyTable } from "../../reading/CopyTable.tsx";
import { Figure } from "../../reading/Figure.tsx";
import { NameText } from "../../reading/Name.tsx";
import { useWords } from "../../reading/reading.tsx";
import { Share } from "../../reading/Share.tsx";
import { usePageState } from "../../view-state/use-page-state.ts";
import styles from "./Flow.module.css";
import { useSourceName } from "./use-source-name.ts";

/** Where print does not say which source pays for which class: the sources by themselves. */
export function SourceTable({ flow: { sources } }: { flow: Flow }) {
  const t = useWords("flow");
  const shell = useWords("shell");
  const { moneyUnit: money } = usePageState();
  const sourceName = useSourceName();
  return (
    <>
      <table id="flow-sources" className={`ledger ${styles.table}`}>
        <caption>{t("unit", { unit: shell(`unit.${money}`) })}</caption>
        <thead>
          <tr>
            <th scope="col">{t("head.source")}</th>
            <th scope="col">{t("amount")}</th>
            <th scope="col">{t("share")}</th>
          </tr>
        </thead>
        <tbody>
          {sources.map((source) => (
            <tr key={source.key}>
              <th scope="row">
                <NameText name={sourceName(source)} />
              </th>
              <td>
                <Figure amount={source.amount} place="table" />
              </td>
              <td className={styles.share}>
                <Share share={source.share} cell={source.amount.cell} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <CopyTable table="flow-sources" />
    </>
  );
}
