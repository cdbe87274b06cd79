import { type ComponentType, useEffect, useState } from "react";
import { loadWords } from "../../i18n/index.ts";
import { useWords } from "../../reading/reading.tsx";

let loaded: ComponentType | null = null;
async function load(): Promise<ComponentType> {
  const [{ Chooser }] = await Promise.all([import("./Chooser.tsx"), loadWords()]);
  loaded = Chooser;
  return Chooser;
}

/** The chooser below the bar, fetched when it is first opened. */
export function ChooserSheet() {
  const t = useWords("shell");
  const [body, setBody] = useState<{ readonly is: ComponentType | "failed" | null }>({ is: loaded });
  useEffect(() => {
    let isGone = false;
    load().then(
      (is) => !isGone && setBody({ is }),
      () => !isGone && setBody({ is: "failed" }),
    );
    return () => {
      isGone = true;
    };
  }, []);
  const { is: Body } = body;
  if (Body === null) return <p role="status">{t("act.loading")}</p>;
  return Body === "failed" ? <p role="alert">{t("act.chooseFailed")}</p> : <Body />;
}
