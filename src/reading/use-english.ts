import { useContext } from "react";
import { EnglishContext, nameIn } from "./reading.tsx";

/** The English of a printed text whatever the page's language; null where nobody has put it into English. */
export function useEnglish(): (printed: string | null) => string | null {
  const english = useContext(EnglishContext);
  return (printed) => {
    if (printed === null) return null;
    const { text, lang } = nameIn("en", english, printed);
    return lang === undefined ? text : null;
  };
}
