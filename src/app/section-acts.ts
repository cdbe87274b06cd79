import type { SectionActs } from "../reading/section-acts.ts";
import { CiteAct } from "./CiteAct.tsx";
import { DownloadAct } from "./DownloadAct.tsx";
import { LinkAct } from "./LinkAct.tsx";
import { PictureAct } from "./PictureAct.tsx";
import { PrintAct } from "./PrintAct.tsx";
import { ShareAct } from "./ShareAct.tsx";

/** What every section offers beside its heading, in this order. */
export const SECTION_ACTS: SectionActs = [PictureAct, DownloadAct, PrintAct, ShareAct, CiteAct, LinkAct];
