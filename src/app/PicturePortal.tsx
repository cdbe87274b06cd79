import { createPortal } from "react-dom";
import * as saving from "../features/downloads/save-file.ts";
import { PictureDialog } from "../features/picture/PictureDialog.tsx";
import type { ActBody } from "./LaterAct.tsx";

/** The picture's dialog, over the page, with what saves files. */
export const PicturePortal: ActBody = ({ onClose }) =>
  createPortal(<PictureDialog saving={saving} onClose={onClose} />, document.body);
