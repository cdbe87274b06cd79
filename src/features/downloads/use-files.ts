import { useState } from "react";
import { isDoubtful, saveFile } from "../../reading/save-file.ts";

/** How a download went; `text` or `picture` is what the reader can take instead where downloads do nothing. */
export interface FileState {
  readonly step: "working" | "started" | "doubtful" | "failed" | "failedOnly";
  readonly name: string;
  readonly text: (() => string) | null;
  readonly picture: string | null;
}
export interface Files {
  readonly state: FileState | null;
  /** Makes a file and offers it. `text` gives its content as words, where it has any. */
  readonly offer: (name: string, make: () => Blob | Promise<Blob>, text?: () => string) => void;
}

export function useFiles(): Files {
  const [state, setState] = useState<FileState | null>(null);
  const offer: Files["offer"] = (name, make, text) => {
    const content = text ?? null;
    setState({ step: "working", name, text: null, picture: null });
    const failed = () =>
      setState({ step: content === null ? "failedOnly" : "failed", name, text: content, picture: null });
    Promise.resolve()
      .then(make)
      .then((blob) => {
        saveFile(blob, name);
        const isPicture = blob.type === "image/png";
        const picture = isPicture && isDoubtful() ? URL.createObjectURL(blob) : null;
        const isShown = isDoubtful() && (content !== null || isPicture);
        setState({ step: isShown ? "doubtful" : "started", name, text: content, picture });
      })
      .catch(failed);
  };
  return { state, offer };
}
