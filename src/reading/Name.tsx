import { useName } from "./reading.tsx";

/** A printed name in the page's language; `code` finds the English of the national list where two names share a code. */
export function Name({ printed, code = null }: { printed: string; code?: string | null }) {
  const { text, lang } = useName()(printed, code);
  return (
    <bdi key={text} lang={lang}>
      {text}
    </bdi>
  );
}
