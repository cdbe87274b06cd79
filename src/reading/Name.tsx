import { inSentence } from "../i18n/language.ts";
import { type ShownName, useName } from "./reading.tsx";

/** A word longer than any language has may break anywhere; others break between words only. */
const breakAnywhere = (text: string): string => (/[!-~]{30}/.test(text) ? "break-anywhere" : "");

/** A name that is found already; `children` where a sentence or a picture writes it otherwise. */
export const NameText = ({
  name: { text, lang },
  className = "",
  children = text,
}: {
  name: ShownName;
  className?: string | undefined;
  children?: string;
}) => (
  <bdi key={children} lang={lang} className={`${className} ${breakAnywhere(text)}`.trim() || undefined}>
    {children}
  </bdi>
);

/** A printed name in the page's language; `code` finds the English of the national list where two names share a code, `within` is for names inside a sentence. */
export function Name({
  printed,
  code = null,
  within = false,
}: {
  printed: string;
  code?: string | null;
  within?: boolean;
}) {
  const name = useName()(printed, code);
  return <NameText name={name}>{within ? inSentence(name.text) : name.text}</NameText>;
}
