import type { ReactNode } from "react";
import type { Check } from "../../core/checks/check.ts";
import { placeholdersOf } from "../../core/checks/placeholders.ts";
import { kindKey } from "../../i18n/check-words.ts";
import { langOfPrinted } from "../../i18n/language.ts";
import { useBudget, useName, useWords } from "../../reading/reading.tsx";
import { OPEN, Sentence } from "../../reading/Sentence.tsx";
import { usePageState } from "../../view-state/use-page-state.ts";

const HAN = /[\u3400-\u9fff]/;

/** What a check is about, in the page's language; printed words that nobody has put into English are marked as Chinese. */
export function CheckSentence({ check }: { check: Check }) {
  const t = useWords("checks");
  const nameOf = useName();
  const { language } = usePageState();
  const { dataset } = useBudget();
  const filled = placeholdersOf(dataset, check, (printed) => nameOf(printed).text);
  const parts = Object.fromEntries(
    Object.entries(filled).map(([key, value]): [string, ReactNode] => {
      // a line goes by its code and its name; the code finds the name's English
      const [, code = null, own = value] = /^(\d{3,7}) (.+)$/.exec(value) ?? [];
      // two names of one code, or two counts
      const names = own.split(" / ").map((name) => nameOf(name, code ?? check.values.code).text);
      const text = [...(code === null ? [] : [code]), names.join(" / ")].join(" ");
      return [
        key,
        <bdi key={`${key} ${text}`} lang={HAN.test(text) ? langOfPrinted(language) : undefined}>
          {text}
        </bdi>,
      ];
    }),
  );
  return <Sentence text={t(kindKey(check), OPEN)} parts={parts} />;
}
