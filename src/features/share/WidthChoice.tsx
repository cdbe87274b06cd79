import { useState } from "react";
import { useWords } from "../../reading/reading.tsx";
import { Choice } from "./Choice.tsx";
import styles from "./Share.module.css";
import type { Embed } from "./use-embed.ts";

const WIDTHS = ["100%", 320, 480, 700] as const;
const LEAST = 240;
const MOST = 2000;

/** How wide the frame stands on the other page: one of the usual widths, or any other. */
export function WidthChoice({ embed: { options, change } }: { embed: Embed }) {
  const t = useWords("share");
  const [typed, setTyped] = useState("");
  const type = (text: string) => {
    setTyped(text);
    const width = Number(text);
    if (Number.isInteger(width) && width >= LEAST && width <= MOST) change({ width });
  };
  return (
    <Choice
      label={t("embed.width")}
      values={WIDTHS}
      chosen={typed === "" ? (WIDTHS.find((width) => width === options.width) ?? null) : null}
      onChoose={(width) => {
        setTyped("");
        change({ width });
      }}
      nameOf={(width) => String(width).replace("%", " %")}
    >
      <label className={styles.pixels}>
        <span className="spoken">{t("embed.widthField")}</span>
        <input
          type="number"
          inputMode="numeric"
          min={LEAST}
          max={MOST}
          className={styles.number}
          placeholder={`${LEAST}–${MOST}`}
          value={typed}
          onChange={(event) => type(event.target.value)}
        />
        <span aria-hidden="true">{t("embed.pixels")}</span>
      </label>
    </Choice>
  );
}
