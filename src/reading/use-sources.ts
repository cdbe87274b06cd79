import type { Statement } from "../core/document/dataset.ts";
import { joinNames } from "../i18n/language.ts";
import { usePageState } from "../view-state/use-page-state.ts";
import { useName, useWords } from "./reading.tsx";
import { statementNumber } from "./statement-number.ts";

type Sourced = Pick<Statement, "number" | "title">;

/** Names statements for a source line: 表三、表五; a statement without a number by its title. */
export function useSources(): (statements: readonly Sourced[]) => string {
  const { language } = usePageState();
  const t = useWords("shell");
  const nameOf = useName();
  return (statements) => {
    const names = statements.map(({ number, title }) =>
      number === null ? nameOf(title).text : t("numbered.one", { number: statementNumber(number, language) }),
    );
    const list = joinNames(names, language);
    const numbers = statements.flatMap(({ number }) => number ?? []);
    return numbers.length === statements.length && numbers.length > 1
      ? t("numbered.all", { list, numbers: joinNames(numbers, language) })
      : list;
  };
}
