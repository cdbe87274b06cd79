import { escapeHtml } from "./html.ts";

/** Puts the prerendered rooms and the words of one language into the skeleton. */
export function fillSkeleton(
  skeleton: string,
  rooms: Readonly<Record<string, string>>,
  words: Readonly<Record<string, string>>,
): string {
  const waiting = new Set(Object.keys(rooms));
  const filled = skeleton
    .replace(/(<[^>]*\bdata-word="(\w+)"[^>]*>)([^<]*)/g, (_all, open: string, id: string, text: string) => {
      const word = words[id];
      if (word === undefined) throw new Error(`the skeleton has no word for ${id}`);
      return open.includes("aria-label=")
        ? open.replace(/aria-label="[^"]*"/, `aria-label="${escapeHtml(word)}"`) + text
        : open + escapeHtml(word);
    })
    .replace(/<(\w+)([^>]*\bdata-room="([\w-]+)"[^>]*)><\/\1>/g, (_all, tag, attributes, id) => {
      if (!waiting.delete(id)) throw new Error(`index.html has a room that rooms.ts does not have: ${id}`);
      return `<${tag}${attributes}>${rooms[id]}</${tag}>`;
    });
  if (waiting.size > 0) throw new Error(`index.html has no element for these rooms: ${[...waiting].join(", ")}`);
  if (/<[^>]*\sstyle=/.test(filled))
    throw new Error("prerendered markup has a style attribute, which the policy blocks");
  return filled;
}
