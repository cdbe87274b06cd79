import { useEffect, useState } from "react";
import { useWords } from "../reading/reading.tsx";
import { addressProblems } from "../view-state/navigation.ts";
import styles from "./Header.module.css";

/** Says which values of the address were not understood; the page itself shows the default. */
export function AddressNotice() {
  const t = useWords("shell");
  const [problems, setProblems] = useState<ReturnType<typeof addressProblems>>([]);
  useEffect(() => setProblems(addressProblems()), []);
  if (problems.length === 0) return null;
  return (
    <p className={styles.notice} role="status">
      {t("badAddress", { values: problems.map(({ key, value }) => `${key}=${value}`).join(t("listComma")) })}
    </p>
  );
}
