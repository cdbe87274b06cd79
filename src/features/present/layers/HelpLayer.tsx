import { useWords } from "../../../reading/reading.tsx";
import { setShortcuts, useShortcuts } from "../../../view-state/shortcuts.ts";
import type { TalkState } from "../use-talk.ts";
import type { WakeLockState } from "../use-wake-lock.ts";
import styles from "./HelpLayer.module.css";
import { LayerFrame } from "./LayerFrame.tsx";

const KEYS = [
  ["next", "→  ↓  PageDown  Space  Enter  N"],
  ["previous", "←  ↑  PageUp  Shift+Space  Backspace  P"],
  ["ends", "Home  End"],
  ["goTo", "1 2 Enter"],
  ["overview", "O"],
  ["black", ".  B"],
  ["fullScreen", "F"],
  ["languageTheme", "L  T"],
  ["speaker", "S"],
  ["close", "Esc"],
] as const;

/** The keys, in the language of the page, and how it stands with full screen and with the screen that must not sleep. */
export function HelpLayer({ talk: { act, fullScreen }, wakeLock }: { talk: TalkState; wakeLock: WakeLockState }) {
  const t = useWords("present");
  const characters = useShortcuts();
  return (
    <LayerFrame title={t("help")} onClose={() => act("help")}>
      <dl className={styles.keys}>
        {KEYS.map(([what, keys]) => (
          <div key={what}>
            <dt>{t(`key.${what}`)}</dt>
            <dd>
              {keys.split("  ").map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <div className={styles.foot}>
        <p className={styles.state}>
          <span key={String(fullScreen.isFull)}>{t(fullScreen.isFull ? "isFull" : "isWindow")}</span>{" "}
          <span key={wakeLock}>{t(`wakeLock.${wakeLock}`)}</span>
        </p>
        <button type="button" aria-pressed={characters} onClick={() => setShortcuts(!characters)}>
          <span key={String(characters)}>{t(characters ? "characters.on" : "characters.off")}</span>
        </button>
      </div>
    </LayerFrame>
  );
}
