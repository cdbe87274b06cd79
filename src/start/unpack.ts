// The portable copy carries its code and data as one block of zstd: gzip, whose window is too short for what repeats in it, makes
// a fifth more of them. It is opened in a task of its own, so that the first screen can be painted before.
// Without it: portable.spec.ts fails as a whole.
import { decompress } from "fzstd";

type MakeScript = (text: string) => string;
interface TrustedTypes {
  createPolicy(name: string, rules: { createScript: MakeScript }): { createScript: MakeScript };
}

/** Browsers with Trusted Types take the text of a script from a policy only. What may run is decided by the hash of the code. */
function scriptMaker(): MakeScript {
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
  const policy = trustedTypes?.createPolicy("mingbai", { createScript: (text) => text });
  return (text) => policy?.createScript(text) ?? text;
}

/** Puts each part where the page would have it: data in script elements of their own, and last the code, which runs. */
function unpack(packed: HTMLScriptElement): void {
  const bytes = Uint8Array.from(atob(packed.text), (sign) => sign.charCodeAt(0));
  const texts = new TextDecoder().decode(decompress(bytes)).split("\0");
  const makeScript = scriptMaker();
  for (const [at, id] of (packed.dataset.parts ?? "").split(" ").entries()) {
    const script = document.createElement("script");
    if (id !== "code") Object.assign(script, { id, type: "application/json" });
    script.text = makeScript(texts[at] ?? "");
    document.body.append(script);
  }
  packed.remove();
}

const packed = document.querySelector<HTMLScriptElement>("script#packed");
if (packed !== null) setTimeout(unpack, 0, packed);
