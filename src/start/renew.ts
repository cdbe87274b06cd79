// After a deploy, a page that is still open (or that a cache held too long) asks for scripts that are gone. If the
// site has another build by now, the page opens once more, at the same address; never twice in a row, never when offline.
// The guard stands in the history entry, which outlives a reload and needs no storage.
// Without it: offline.spec.ts "F29 a page whose scripts are gone after a deploy opens once more" fails.

interface Entry {
  readonly renewed?: boolean;
}

/** Reads and removes the mark of a page that was opened once more. */
function takeMark(): boolean {
  try {
    const { renewed = false, ...rest } = (history.state ?? {}) as Entry;
    if (renewed) history.replaceState(rest, "");
    return renewed;
  } catch {
    return true;
  }
}

/** Whether the site has another build than that of this page; no answer is none. */
async function isReplaced(own: string | undefined): Promise<boolean> {
  const answer = await fetch(location.pathname, { cache: "no-cache" });
  const [, build] = /<html[^>]* data-build="(\w+)"/.exec(await answer.text()) ?? [];
  return answer.ok && own !== undefined && build !== undefined && build !== own;
}

/** Makes what opens the page anew if that would help; it resolves to whether it does so. */
export function pageRenewal(): () => Promise<boolean> {
  const hasRenewed = takeMark();
  let asking: Promise<boolean> | null = null;
  async function renew() {
    try {
      if (hasRenewed || !(await isReplaced(document.documentElement.dataset.build))) return false;
      history.replaceState({ ...history.state, renewed: true }, "");
      if ((history.state as Entry | null)?.renewed !== true) return false;
      location.reload();
      return true;
    } catch {
      return false;
    } finally {
      asking = null;
    }
  }
  return () => {
    asking ??= renew();
    return asking;
  };
}
