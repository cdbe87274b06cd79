import { findLine } from "../../core/document/functional-tree.ts";
import { Name } from "../../reading/Name.tsx";
import { useBudget, useWords } from "../../reading/reading.tsx";
import { OPEN, Sentence } from "../../reading/Sentence.tsx";
import { StateLink } from "../../reading/StateLink.tsx";
import styles from "./Card.module.css";

/** The item by function that the sums suggest for a project; nobody printed it, and it says so. */
export function InferredItem({ code }: { code: string }) {
  const t = useWords("targets");
  const { expenditure } = useBudget();
  const line = expenditure === null ? undefined : findLine(expenditure, code);
  if (line === undefined) return null;
  return (
    <p className={styles.inferred}>
      <Sentence
        text={t("card.item", OPEN)}
        parts={{
          item: (
            <StateLink to={{ view: "spending", code }}>
              {code} <Name printed={line.label} code={code} />
            </StateLink>
          ),
        }}
      />
    </p>
  );
}
