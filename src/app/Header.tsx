import { wordsOf } from "../i18n/index.ts";
import { usePageState } from "../view-state/use-page-state.ts";

export function Header() {
  const { language } = usePageState();
  return <span>{wordsOf(language, "shell")("brand")}</span>;
}
