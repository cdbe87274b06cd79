const BREAKS = /[ \t\u3000\u00a0]*[\r\n\v\f]+[ \t\u3000\u00a0]*/gu;
const WORD = /[\p{Script=Latin}\d,.;:]/u;

/** The text of a cell on one line: a break between two Latin words or numbers is a space, any other (as in 公务用车 / 购置费) is nothing. */
export const joinLines = (text: string): string =>
  text
    .trim()
    .replace(BREAKS, (_, at: number, whole: string) => {
      const after = whole.slice(at).trimStart();
      return WORD.test(whole[at - 1] ?? "") && WORD.test(after[0] ?? "") ? " " : "";
    })
    .replaceAll("\t", " ");
