// The speaker's window is the page itself, told apart by the name of its window: it stays when the page is loaded anew, also
// from a file, and no address can make a speaker's window of somebody's page.

const NAME = "mingbai-speaker";

/** The name under which the talk opens it. */
export const SPEAKER_NAME = NAME;

export const isSpeakerWindow = (): boolean => typeof window !== "undefined" && window.name.split(" ")[0] === NAME;

/** The watch of the speaker in milliseconds: what has been kept, and since when it runs; null while it stands. */
export interface Watch {
  readonly kept: number;
  readonly since: number | null;
}
export const STANDING: Watch = { kept: 0, since: null };

/** The watch goes on when the window is loaded anew: it is written behind the name, where nothing needs to be stored. */
export function readWatch(name: string): Watch {
  const match = /^mingbai-speaker (\d{1,15}) (\d{1,15}|-)$/.exec(name);
  if (match === null) return STANDING;
  const [, kept = "0", since = "-"] = match;
  return { kept: Number.parseInt(kept, 10), since: since === "-" ? null : Number.parseInt(since, 10) };
}
export const nameWith = ({ kept, since }: Watch): string => `${NAME} ${kept} ${since ?? "-"}`;
