import { type Initials, NO_INITIALS, readInitials } from "../../core/search/initials.ts";

/** The letters that a syllable of pinyin begins with, and the first character of each in the order in which browsers sort Chinese. */
const LETTERS = "abcdefghjklmnopqrstwxyz";
const FIRST = [..."阿八嚓哒妸发旮哈讥咔垃妈拏噢妑七呥仨他穵夕丫帀"];

/** Sorting knows one reading of a character; these have another in the words of budgets, as 会 in 会计. */
const OTHERS = readInitials("会k行h重c参s调dt长cz校j单s系j解x率s种c宿x省x降x给j传c乐y");

/**
 * The initials of the characters of names, for a document whose initials no build has made: each character is sorted between the
 * first ones of the letters. None where the browser does not sort Chinese by pinyin.
 */
export function initialsByOrder(names: readonly string[]): Initials {
  const { compare } = new Intl.Collator("zh-CN-u-co-pinyin");
  if (FIRST.some((character, at) => at > 0 && compare(FIRST[at - 1] ?? "", character) >= 0)) return NO_INITIALS;
  const letterOf = (character: string): string =>
    LETTERS[FIRST.filter((first) => compare(first, character) <= 0).length - 1] ?? "";
  const characters = new Set(names.join("").match(/[\u4e00-\u9fff]/g) ?? []);
  return new Map([...characters].map((each) => [each, letterOf(each) + (OTHERS.get(each) ?? "")]));
}
