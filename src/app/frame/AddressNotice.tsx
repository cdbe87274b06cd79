import { useEffect, useState } from "react";
import { useWords } from "../../reading/reading.tsx";
import { addressProblems } from "../../view-state/navigation.ts";
import styles from "./Header.module.css";

const KINDS = { unread: "badAddress", repeated: "repeatedAddress" } as const;

/** Says which values of the address were not understood, where the page shows its default, and which keys it gives twice. */
export function AddressNotice() {
  const t = useWords("shell");
  const [problems, setProblems] = useState<ReturnType<typeof addressProblems>>([]);
  useEffect(() => setProblems(addressProblems()), []);
  if (problems.length === 0) return null;
  return (
    <p className={styles.notice} role="status">
      {(["unread", "repeated"] as const).map((kind) => {
        const values = problems.filter((problem) => problem.kind === kind).map(({ key, value }) => `${key}=${value}`);
        return values.length > 0 && <span key={kind}>{t(KINDS[kind], { values: values.join(t("listComma")) })} </span>;
      })}
    </p>
  );
}
