/** Where a page finds itself, as far as it matters for keeping a copy of the site. */
export interface Whereabouts {
  readonly isTop: boolean;
  readonly isSecure: boolean;
  readonly hasWorkers: boolean;
  readonly origin: string;
  readonly isEmbed: boolean;
  /** the build of the page; the dev server's has none */
  readonly build: string | undefined;
}

/** Only the page itself keeps a copy: not what stands in a frame of another, nor a file, nor where browsers forbid workers. */
export const mayKeep = ({ isTop, isSecure, hasWorkers, origin, isEmbed, build }: Whereabouts): boolean =>
  isTop && isSecure && hasWorkers && origin !== "null" && /^https?:/.test(origin) && !isEmbed && build !== undefined;

/** A worker may exist only where its property does: reading it throws in some frames, which the others rule out before. */
export const whereabouts = (isEmbed: boolean): Whereabouts => ({
  isTop: top === self,
  isSecure: isSecureContext,
  hasWorkers: "serviceWorker" in navigator,
  origin: self.origin,
  isEmbed,
  build: document.documentElement.dataset.build,
});
