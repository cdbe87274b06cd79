import { useWords } from "../../reading/reading.tsx";
import { useLoaded } from "../../reading/use-loaded.ts";

const load = () => import("./Chooser.tsx").then(({ Chooser }) => Chooser);

/** The chooser below the bar, fetched when it is first opened. */
export function ChooserSheet() {
  const t = useWords("shell");
  const Chooser = useLoaded(load);
  if (Chooser === null) return <p role="status">{t("act.loading")}</p>;
  return Chooser === "failed" ? <p role="alert">{t("act.chooseFailed")}</p> : <Chooser />;
}
