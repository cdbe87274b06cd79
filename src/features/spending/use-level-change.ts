import { type RefObject, useEffect, useRef, useState } from "react";
import { subscribe } from "../../view-state/navigation.ts";
import { usePageState } from "../../view-state/use-page-state.ts";

/**
 * What a drill does besides drawing: focus goes to the heading of the new level and the level is announced, once. Going back
 * announces too, but leaves focus to the navigation, which brings it back to where it was. `say` words the level.
 */
export function useLevelChange(
  code: string | null,
  say: () => string,
): {
  readonly heading: RefObject<HTMLHeadingElement | null>;
  /** empty until the reader has moved */
  readonly announcement: string;
  readonly hasMoved: boolean;
} {
  const { language } = usePageState();
  const heading = useRef<HTMLHeadingElement>(null);
  const step = useRef<"drill" | "back" | null>(null);
  const shown = useRef(code);
  const [said, setSaid] = useState({ text: "", language });
  useEffect(
    () =>
      subscribe((_, change) => {
        step.current = change === null ? "back" : "code" in change ? "drill" : step.current;
      }),
    [],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: once a level, not once a wording of it
  useEffect(() => {
    if (shown.current === code) return;
    shown.current = code;
    // the address of a page that opens is no move of the reader's
    if (step.current === null) return;
    if (step.current === "drill") heading.current?.focus();
    setSaid({ text: say(), language });
  }, [code]);
  return {
    heading,
    // what was said in the other language is not said again
    announcement: said.language === language ? said.text : "",
    hasMoved: said.text !== "",
  };
}
