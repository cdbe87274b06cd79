import { PICTURE_CAPTION } from "../lexicon/sentences.ts";
import { THREE_PUBLIC } from "../lexicon/three-public.ts";

/** The view that draws the picture of which the document's text keeps only the caption (一般公共预算当年拨款结构图); null for any other paragraph. */
export const viewOfCaption = (text: string): "three-public" | "split" | null =>
  !PICTURE_CAPTION.test(text) ? null : THREE_PUBLIC.test(text) ? "three-public" : "split";
