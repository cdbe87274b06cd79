import type { PrintedItem } from "../document/printed-items.ts";
import { SERVICE_TOPICS } from "../lexicon/service-topics.ts";

/** What people come to a unit for. */
export type ServiceTopic = keyof typeof SERVICE_TOPICS;

const MOST = 6;

/** The topics that the items of a unit name, those of most items first. */
export function serviceTopicsOf(items: readonly PrintedItem[]): readonly ServiceTopic[] {
  const naming = (words: string) =>
    items.filter(({ heading, text }) => `${heading ?? ""}${text ?? ""}`.includes(words)).length;
  return (Object.entries(SERVICE_TOPICS) as [ServiceTopic, string][])
    .map(([topic, words]) => ({ topic, count: naming(words) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST)
    .map(({ topic }) => topic);
}
