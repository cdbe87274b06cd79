import { saveFile } from "../features/downloads/save-file.ts";
import { carriedFile } from "../reading/carried.ts";

/** In the portable copy a link to a file of the site gives the file that is inside the copy: there is none beside it. */
export function giveCarried(): void {
  document.addEventListener(
    "click",
    (event) => {
      const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
      const path = link?.getAttribute("href")?.replace(/^\.\//, "") ?? "";
      const text = /^[?#]/.test(path) ? null : carriedFile(path);
      if (text === null) return;
      event.preventDefault();
      const type = path.endsWith(".json") ? "application/json" : "text/plain";
      saveFile(new Blob([text], { type: `${type};charset=utf-8` }), path.split("/").pop() ?? path);
    },
    true,
  );
}
