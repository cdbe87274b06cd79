import { useSyncExternalStore } from "react";
import { useTypedText } from "./use-typed-text.ts";

const never = () => () => undefined;
const useIsHydrated = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );

/**
 * A field to look for something with. As served it is a button that says so: browsers examine every text field of a page for
 * what they could fill in, and lay out the whole section around it for that, however far down. A press makes it the field.
 */
export function SearchField({
  id,
  className,
  placeholder,
  text,
  find,
}: {
  id: string;
  className: string | undefined;
  placeholder: string;
  text: string;
  find: (text: string) => void;
}) {
  const isHydrated = useIsHydrated();
  const typed = useTypedText(text, find);
  const shown = isHydrated ? typed : { ...typed, value: placeholder };
  return (
    <input
      id={id}
      type={isHydrated ? "search" : "button"}
      data-field=""
      className={className}
      placeholder={placeholder}
      {...shown}
    />
  );
}
