import { saveFile } from "../features/downloads/save-file.ts";
import { portableFile } from "../reading/portable.ts";

/** In the portable copy a link to a file of the site gives the file that is inside the copy: there is none beside it. */
export function saveEnclosed(): void {
  document.addEventListener(
    "click",
    (event) => {
      const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
      const path = link?.getAttribute("href")?.replace(/^\.\//, "") ?? "";
      const text = /^[?#]/.test(path) ? null : portableFile(path);
      if (text === null) return;
      event.preventDefault();
      const type = path.endsWith(".json") ? "application/json" : "text/plain";
      saveFile(new Blob([text], { type: `${type};charset=utf-8` }), path.split("/").pop() ?? path);
    },
    true,
  );
}
