import { MONEY_UNIT } from "../../lexicon/units.ts";
import { type Finding, finding } from "../finding.ts";
import type { Line } from "../read/lines.ts";
import { isPrintedFigure } from "../tables/printed-amount.ts";

const RUNS = /[\d０-９][\d０-９,，.．]*(?:[ \u00a0\u2009\u202f][\d０-９]{3}(?![\d０-９])(?:[.．][\d０-９]+)?)*/gu;

/** One finding for every amount in a sentence or a sheet that is grouped as no amount is (29,94.78万元): the words stay as printed, and no figure is made of them. */
export const unclearNumbers = (lines: readonly Line[]): readonly Finding[] =>
  lines.flatMap(({ number, text }) =>
    [...text.matchAll(RUNS)].flatMap(({ index, 0: run }) => {
      const printed = run.replace(/[,，.．]+$/u, "");
      const isAmount = printed === run && MONEY_UNIT.test(text.slice(index + run.length, index + run.length + 6));
      return isAmount && /[,， \u00a0\u2009\u202f]/u.test(printed) && !isPrintedFigure(printed)
        ? [finding("warning", "unclearNumber", number, { text: printed })]
        : [];
    }),
  );
