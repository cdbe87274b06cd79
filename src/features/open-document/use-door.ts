import { useCallback, useEffect, useRef, useState } from "react";
import type { Finding } from "../../core/importer/finding.ts";
import type { NamedBytes } from "../../core/readers/read-document.ts";
import { takeFiles } from "../../reading/offered-files.ts";
import { bytesOf } from "./file-bytes.ts";
import { keepDocument } from "./kept.ts";
import type { ReadProgress } from "./messages.ts";
import type { OpenedDocument } from "./opened-document.ts";
import { startReading } from "./start-reading.ts";

/** Where the reader is between choosing files and what was read of them. */
export type DoorState =
  | { readonly step: "choose"; readonly said: "stopped" | "tooMany" | null; readonly count?: number }
  | { readonly step: "reading"; readonly names: readonly string[]; readonly progress: ReadProgress | null }
  | { readonly step: "refused"; readonly findings: readonly Finding[] }
  | { readonly step: "failed" }
  | { readonly step: "review"; readonly opened: OpenedDocument; readonly isKept: boolean };

/** Files of one document; more than these are a folder that was chosen by mistake. */
export const MOST_FILES = 20;

/** Reads what the reader chooses or lets fall on the page, one document at a time. `isKeptAtOnce`: it takes the place of no other that the page shows. */
export function useDoor(onOffered: () => void, isKeptAtOnce: boolean) {
  const [state, setState] = useState<DoorState>({ step: "choose", said: null });
  const stopReading = useRef<(() => void) | null>(null);
  const turn = useRef(0);

  const readBytes = useCallback(
    async (files: readonly NamedBytes[], year: number | null) => {
      stopReading.current?.();
      turn.current += 1;
      const own = turn.current;
      setState({ step: "reading", names: files.map(({ name }) => name), progress: null });
      const reading = startReading(files, year, (progress) =>
        setState((before) => (before.step === "reading" ? { ...before, progress } : before)),
      );
      stopReading.current = reading.stop;
      const result = await reading.result;
      if (own !== turn.current) return;
      if (result === "failed") return setState({ step: "failed" });
      if (result.kind === "refused") return setState({ step: "refused", findings: result.findings });
      const { opened } = result;
      setState({ step: "review", opened, isKept: !isKeptAtOnce || (await keepDocument(opened)) });
    },
    [isKeptAtOnce],
  );

  const open = useCallback(
    async (files: readonly File[]) => {
      if (files.length === 0) return;
      if (files.length > MOST_FILES) return setState({ step: "choose", said: "tooMany", count: files.length });
      turn.current += 1;
      const own = turn.current;
      const read = await bytesOf(files);
      if (own !== turn.current) return;
      if (read.ok) await readBytes(read.value, null);
      else setState({ step: "refused", findings: [read.problem] });
    },
    [readBytes],
  );

  const stop = useCallback((said: "stopped" | null = null) => {
    turn.current += 1;
    stopReading.current?.();
    setState({ step: "choose", said });
  }, []);

  useEffect(
    () =>
      takeFiles((files) => {
        onOffered();
        void open(files);
      }),
    [onOffered, open],
  );
  useEffect(() => () => stopReading.current?.(), []);
  return { state, setState, open, readBytes, stop };
}
