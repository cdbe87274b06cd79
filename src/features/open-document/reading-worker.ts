// Reads an opened document beside the page, so that the page answers its reader meanwhile; it can be ended at any moment.
import type { ReadMessage, ReadRequest } from "./messages.ts";
import { readFiles } from "./read-files.ts";

const worker = self as unknown as {
  postMessage(message: ReadMessage): void;
  onmessage: ((event: MessageEvent<ReadRequest>) => void) | null;
};

async function readCharacterMap(folder: string, name: string): Promise<Uint8Array> {
  const answer = await fetch(folder + name);
  if (!answer.ok) throw new Error(`no character map ${name}`);
  return new Uint8Array(await answer.arrayBuffer());
}

worker.onmessage = async ({ data }) => {
  // pdf.js, once it is loaded, speaks on the same channel and takes what is meant for it
  if (!("characterMaps" in data)) return;
  const result = await readFiles(data, {
    readCharacterMap: (name) => readCharacterMap(data.characterMaps, name),
    onProgress: (progress) => worker.postMessage(progress),
  });
  worker.postMessage(result);
};
