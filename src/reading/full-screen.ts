/** Safari before 16.4 knows full screen by other names. */
interface OlderElement {
  readonly webkitRequestFullscreen?: () => void;
}
interface OlderDocument {
  readonly webkitFullscreenElement?: Element | null;
  readonly webkitExitFullscreen?: () => void;
}

/** Whether the page is full screen now, as the browser says. */
export const isFullScreen = (): boolean =>
  (document.fullscreenElement ?? (document as OlderDocument).webkitFullscreenElement ?? null) !== null;

/** Asks for the whole screen; false where the browser refuses or knows no full screen. Has to be called within a press. */
export async function askFullScreen(): Promise<boolean> {
  const root: HTMLElement & OlderElement = document.documentElement;
  try {
    if (typeof root.requestFullscreen === "function") await root.requestFullscreen();
    else if (root.webkitRequestFullscreen !== undefined) root.webkitRequestFullscreen();
    else return false;
    return true;
  } catch {
    return false;
  }
}

export async function leaveFullScreen(): Promise<void> {
  if (!isFullScreen()) return;
  try {
    if (typeof document.exitFullscreen === "function") await document.exitFullscreen();
    else (document as OlderDocument).webkitExitFullscreen?.();
  } catch {
    // the browser has left by itself
  }
}

export function onFullScreenChange(changed: () => void): () => void {
  const names = ["fullscreenchange", "webkitfullscreenchange"];
  for (const name of names) document.addEventListener(name, changed);
  return () => {
    for (const name of names) document.removeEventListener(name, changed);
  };
}
