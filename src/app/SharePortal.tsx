import { createPortal } from "react-dom";
import { ShareDialog } from "../features/share/ShareDialog.tsx";
import type { ActBody } from "./LaterAct.tsx";

/** The panel of sharing and embedding, over the page. */
export const SharePortal: ActBody = ({ view, onClose }) =>
  createPortal(<ShareDialog view={view} onClose={onClose} />, document.body);
