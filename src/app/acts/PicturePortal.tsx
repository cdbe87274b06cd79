import { createPortal } from "react-dom";
import { PictureDialog } from "../../features/picture/PictureDialog.tsx";
import * as saving from "../../reading/save-file.ts";
import type { ActBody } from "./LaterAct.tsx";

/** The picture's dialog, over the page, with what saves files. */
export const PicturePortal: ActBody = ({ onClose }) =>
  createPortal(<PictureDialog saving={saving} onClose={onClose} />, document.body);
