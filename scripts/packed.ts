import { Zstd } from "@hpcc-js/wasm-zstd";

/** Texts of the page as one block, which src/start/unpack.ts opens; the code comes last, as it reads the others. */
export async function packed(parts: Readonly<Record<string, string>>): Promise<string> {
  const texts = Object.values(parts);
  if (texts.some((text) => text.includes("\0"))) throw new Error("what parts the texts of the block is in one of them");
  const zstd = await Zstd.load();
  const block = zstd.compress(new TextEncoder().encode(texts.join("\0")), zstd.maxCLevel());
  const ids = Object.keys(parts).join(" ");
  return `<script type="text/plain" id="packed" data-parts="${ids}">${Buffer.from(block).toString("base64")}</script>`;
}
