import type { ReactNode } from "react";
import { ScrollRegion } from "../../components/ScrollRegion.tsx";
import { CopyTable } from "../../reading/CopyTable.tsx";
import styles from "./Breakdown.module.css";

const CAPTION = "breakdown-caption";

/** The section's figure: a table with bars in it, by class or by kind of expenditure. */
export const TableFrame = ({
  caption,
  legend,
  children,
}: {
  caption: ReactNode;
  legend?: ReactNode;
  children: ReactNode;
}) => (
  <>
    <figure data-figure="breakdown">
      {legend}
      <ScrollRegion labelledBy={CAPTION}>
        <table id="breakdown-table" className={`ledger ${styles.classes}`}>
          <caption id={CAPTION}>{caption}</caption>
          {children}
        </table>
      </ScrollRegion>
    </figure>
    <CopyTable table="breakdown-table" />
  </>
);
