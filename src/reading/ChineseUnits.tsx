import { isTranslated } from "../i18n/language.ts";
import { usePageState } from "../view-state/use-page-state.ts";

const HAN = /(\p{Script=Han}+)/u;

/** A text of the page; Chinese words inside English, such as 万元 beside a printed figure, are marked as Chinese. */
export function ChineseUnits({ children }: { children: string }) {
  const { language } = usePageState();
  if (!isTranslated(language) || !HAN.test(children)) return children;
  return children.split(HAN).map((part, index) =>
    index % 2 === 0 ? (
      part
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text
      <span key={index} lang="zh-CN">
        {part}
      </span>
    ),
  );
}
