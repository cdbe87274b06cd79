import type { ReactNode } from "react";
import type { FunctionalLine } from "../../core/document/functional-tree.ts";
import { Name } from "../../reading/Name.tsx";
import { StateLink } from "../../reading/StateLink.tsx";
import styles from "./LineLink.module.css";

/** Code and name of a line as one link to its level. `place` tells the links to one line apart, so that Back finds the one that was followed. */
export const LineLink = ({ line, place }: { line: FunctionalLine; place: string }) => (
  <StateLink to={{ view: "spending", code: line.code }} id={`spending-${place}-${line.code}`} className={styles.link}>
    <LineName line={line} />
  </StateLink>
);

export const LineName = ({ line: { code, label } }: { line: FunctionalLine }) => (
  <>
    <span className={styles.code} data-part="code">
      {code}
    </span>
    <span className={styles.name} data-part="name">
      <Name printed={label} code={code} />
    </span>
  </>
);

const HANGS = { 1: styles.hang1, 2: styles.hang2, 3: styles.hang3 };

/** A line of text that begins with a code: what does not fit goes on under the name, not under the code. */
export const Hanging = ({ line, children }: { line: FunctionalLine; children: ReactNode }) => (
  <div className={`${styles.hang} ${HANGS[line.level]}`}>{children}</div>
);
