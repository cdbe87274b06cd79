import { inSentence } from "./in-sentence.ts";
import { useName } from "./reading.tsx";
import { unbroken } from "./unbroken.ts";

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
  const { text, lang } = useName()(printed, code);
  return (
    <bdi key={text} lang={lang} className={unbroken(text)}>
      {within ? inSentence(text) : text}
    </bdi>
  );
}
