import { lazy, Suspense } from "react";
import { createPortal } from "react-dom";
import { ShareDialog } from "../../features/share/ShareDialog.tsx";
import { loadOpenWords } from "../../i18n/index.ts";
import { isOpenedHere } from "../../reading/permalink.ts";
import type { ActBody } from "./LaterAct.tsx";

/** No document is opened where the page is one script. */
const TakeShown = import.meta.env.CLASSIC
  ? null
  : lazy(async () => {
      const [{ TakeShown }] = await Promise.all([import("./TakeShown.tsx"), loadOpenWords()]);
      return { default: TakeShown };
    });

/** The panel of sharing and embedding, over the page. */
export const SharePortal: ActBody = ({ view, onClose }) => {
  const opened =
    TakeShown === null || !isOpenedHere() ? null : (
      <Suspense>
        <TakeShown />
      </Suspense>
    );
  return createPortal(<ShareDialog view={view} opened={opened} onClose={onClose} />, document.body);
};
