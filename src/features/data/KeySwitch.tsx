import { useWords } from "../../reading/reading.tsx";
import { setShortcuts, useShortcuts } from "../../view-state/shortcuts.ts";
import styles from "./Data.module.css";

/** Switches the keys of one character off and on: whoever dictates, or strikes a key by accident, would set them off. */
export function KeySwitch() {
  const t = useWords("data");
  const isOn = useShortcuts();
  return (
    <button
      type="button"
      role="switch"
      aria-checked={isOn}
      className={styles.switch}
      data-place="data-keys"
      data-needs-script=""
      onClick={() => setShortcuts(!isOn)}
    >
      {t("reading.keysSwitch")}
      <span aria-hidden="true">
        {" "}
        <b>{t(isOn ? "reading.keysOn" : "reading.keysOff")}</b>
      </span>
    </button>
  );
}
