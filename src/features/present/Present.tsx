import { lazy, Suspense } from "react";
import { loadWords } from "../../i18n/index.ts";
import { usePageState } from "../../view-state/use-page-state.ts";
import { isSpeakerWindow } from "./speaker/window-name.ts";
import { Talk } from "./Talk.tsx";

/** The speaker's window and its notes come to that window only. */
const Speaker = lazy(async () => {
  const [{ Speaker }] = await Promise.all([import("./speaker/Speaker.tsx"), loadWords()]);
  return { default: Speaker };
});

/** The talk over the page, or what its speaker sees of it, as long as the address has `present=1`. */
export function Present() {
  const { present } = usePageState();
  if (!present) return null;
  if (!isSpeakerWindow()) return <Talk />;
  return (
    <Suspense fallback={null}>
      <Speaker />
    </Suspense>
  );
}
