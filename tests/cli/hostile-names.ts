import { replacing } from "../core/importer/derive.ts";

/** What a name may hold that HTML, Markdown or the direction of a line would read. */
const HOSTILE = "<img src=x onerror=alert(1)>|`*_[x](javascript:alert(1))&\u202Ewww.example.com https://e.com";

/** The published document with that name in a row whose sums no longer agree, so that the report lists it. */
export const hostileNames = replacing("2080109\t社会保险经办机构\t1989.76", `2080109\t${HOSTILE}\t1989.75`);
