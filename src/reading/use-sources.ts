import type { Statement } from "../core/document/dataset.ts";
import { usePageState } from "../view-state/use-page-state.ts";
import { useName } from "./reading.tsx";
import { statementNumber } from "./statement-number.ts";

type Sourced = Pick<Statement, "number" | "title">;

/** Names statements for a source line: 表三、表五; a statement without a number by its title. */
export function useSources(): (statements: readonly Sourced[]) => string {
  const { language } = usePageState();
  const nameOf = useName();
  return (statements) => {
    const names = statements.map(({ number, title }) =>
      number === null
        ? nameOf(title).text
        : language === "zh"
          ? `表${statementNumber(number, language)}`
          : `statement ${number}`,
    );
    if (language === "zh") return names.join("、");
    const numbers = statements.flatMap(({ number }) => number ?? []);
    const isNumbered = numbers.length === statements.length && numbers.length > 1;
    const list = (words: readonly (string | number)[]) => words.join(", ").replace(/, (?!.*, )/, " and ");
    return isNumbered ? `statements ${list(numbers)}` : list(names);
  };
}
