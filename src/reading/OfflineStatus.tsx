import { offlineActs, useOffline } from "./offline.ts";
import { useOpening, useWords } from "./reading.tsx";

/** Which version of the data this is, and whether it opens without a network. Rooms that show it load the words "offline". */
export function OfflineStatus() {
  const t = useWords("offline");
  const shell = useWords("shell");
  const { version, opened } = useOpening();
  const { copy, newer } = useOffline();
  // what is kept for use without a network is the page as it was served, and no document that was opened in it
  if (opened !== undefined) return <span>{shell("footer.version", { version })}</span>;
  const status = copy === "ready" ? t("ready", { version }) : shell("footer.version", { version });
  return (
    <>
      <span key={status}>{status}</span>
      {copy === "notReady" && newer === null && <span> · {t("notReady")}</span>}
      {copy === "onRequest" && <Act word={t("keep")} act={offlineActs.keep} />}
      {newer !== null && <Act word={t("open")} act={offlineActs.renew} />}
    </>
  );
}

const Act = ({ word, act }: { word: string; act: () => void }) => (
  <>
    {" · "}
    <button type="button" className="link" data-needs-script="" onClick={() => act()}>
      {word}
    </button>
  </>
);
