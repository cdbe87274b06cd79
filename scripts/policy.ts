import { createHash } from "node:crypto";

const hashes = (texts: readonly string[]): string =>
  texts.map((text) => `'sha256-${createHash("sha256").update(text, "utf8").digest("base64")}'`).join(" ");

/**
 * The content security policy of a page with these inline scripts and styles.
 * With 'strict-dynamic' what the loader inserts runs in all engines, also in a frame without an origin, where WebKit
 * does not match 'self'; and no host need be named. 'self' serves browsers that do not know 'strict-dynamic'.
 */
export const policyOf = (scripts: readonly string[], styles: readonly string[]): string =>
  [
    "default-src 'none'",
    `script-src 'strict-dynamic' 'self' ${hashes(scripts)}`,
    `style-src 'self' ${hashes(styles)}`,
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "worker-src 'self'",
    "frame-src 'self'",
    ...COMMON,
    "trusted-types mingbai",
  ].join("; ");

/** The policy of the portable copy: what stands in it by hashes, and nothing from anywhere. */
export const portablePolicyOf = (scripts: readonly string[], styles: readonly string[]): string =>
  [
    "default-src 'none'",
    `script-src ${hashes(scripts)}`,
    `style-src ${hashes(styles)}`,
    "img-src data: blob:",
    ...COMMON,
    "trusted-types 'none'",
  ].join("; ");

const COMMON = ["base-uri 'none'", "form-action 'none'", "require-trusted-types-for 'script'"];
