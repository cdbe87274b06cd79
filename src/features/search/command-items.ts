import type { Dataset } from "../../core/document/dataset.ts";
import type { Searched } from "../../core/search/search-item.ts";
import { wordsOf } from "../../i18n/index.ts";
import { statementNumber } from "../../reading/statement-number.ts";
import { VIEW_IDS } from "../../views.ts";
import { aliasesOf } from "./aliases.ts";
import { COMMANDS } from "./commands.ts";

const itemOf = (command: string, name: string, nameEn: string, aliases: readonly string[]): Searched => ({
  item: {
    id: `commands/${command}`,
    group: "commands",
    code: null,
    name,
    text: null,
    amount: null,
    within: null,
    target: { kind: "command", command },
  },
  nameEn,
  textEn: null,
  aliases,
});

/** What the page can do with this budget, and its sections, to be found by the words that people have for them. */
export function commandItems(dataset: Dataset): readonly Searched[] {
  const [zh, en] = [wordsOf("zh", "search"), wordsOf("en", "search")];
  const [shell, shellEn] = [wordsOf("zh", "shell"), wordsOf("en", "shell")];
  const count = dataset.statements.length;
  return [
    ...COMMANDS.filter(({ isOffered }) => isOffered?.(dataset) ?? true).map(({ id }) =>
      itemOf(id, zh(`command.${id}`), en(`command.${id}`), aliasesOf(`aliases.commands.${id}`)),
    ),
    ...VIEW_IDS.map((view) =>
      itemOf(
        `view.${view}`,
        shell(`view.${view}`, { statements: statementNumber(count, "zh") }),
        shellEn(`view.${view}`, { statements: statementNumber(count, "en") }),
        aliasesOf("view.aliases", view),
      ),
    ),
  ];
}
