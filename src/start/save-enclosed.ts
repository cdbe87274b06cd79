import { portableFile } from "../reading/portable.ts";
import { saveFile } from "../reading/save-file.ts";

function blobOf(content: Uint8Array | string, path: string): Blob {
  if (typeof content !== "string") return new Blob([Uint8Array.from(content)]);
  const type = path.endsWith(".json") ? "application/json" : "text/plain";
  return new Blob([content], { type: `${type};charset=utf-8` });
}

/** In the portable copy, and on the page of a document that was opened here, a link to a file of the site gives the file that is inside the copy: there is none beside it. */
export function saveEnclosed(): void {
  document.addEventListener(
    "click",
    (event) => {
      const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
      const path = link?.getAttribute("href")?.replace(/^\.\//, "") ?? "";
      // a link to a page of a document leads to the file
      const [file = ""] = path.split("#");
      const content = /^[?#]/.test(path) ? null : portableFile(file);
      if (content === null) return;
      event.preventDefault();
      saveFile(blobOf(content, file), file.split("/").pop() ?? file);
    },
    true,
  );
}
