/** Where a download may do nothing without saying so: inside a frame, and in browsers that live in another app. */
export const isDoubtful = (): boolean =>
  window.parent !== window ||
  /MicroMessenger|QQ\/|Weibo|DingTalk|AlipayClient|aweme|NewsArticle|FBAN|FBAV|Instagram/i.test(navigator.userAgent);

/** A slow device may still be reading what an address stands for. */
const LATE = 60_000;

/** Offers a file to the reader under its name; its address is given back late. */
export function saveFile(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.rel = "noopener";
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), LATE);
}
