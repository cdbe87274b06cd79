import { isHan } from "./fold.ts";

const LONGEST_RUN = 40;

/** What was typed in runs: words of letters and digits, and Han characters in a row. */
export function runsOf(text: string): readonly string[] {
  const runs: string[] = [];
  let run = "";
  for (const character of text) {
    const isWord = isHan(character) || /[a-z0-9]/.test(character);
    if (run !== "" && (!isWord || isHan(character) !== isHan(run[0]))) {
      runs.push(run);
      run = "";
    }
    if (isWord && run.length < LONGEST_RUN) run += character;
  }
  if (run !== "") runs.push(run);
  return runs;
}
