import { createHash } from "node:crypto";

const hashOf = (text: string): string => `'sha256-${createHash("sha256").update(text, "utf8").digest("base64")}'`;

/**
 * The content security policy of a page with these inline scripts and styles.
 * With 'strict-dynamic' what the loader inserts runs in all engines, also in a frame without an origin, where WebKit
 * does not match 'self'; and no host need be named. 'self' serves browsers that do not know 'strict-dynamic'.
 */
export function policyOf(scripts: readonly string[], styles: readonly string[]): string {
  return policy([
    "default-src 'none'",
    `script-src 'strict-dynamic' 'self' ${scripts.map(hashOf).join(" ")}`,
    `style-src 'self' ${styles.map(hashOf).join(" ")}`,
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "worker-src 'self'",
    "frame-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types mingbai",
  ]);
}

/** The policy of the portable copy: what stands in it by hashes, and nothing from anywhere. */
export function portablePolicyOf(scripts: readonly string[], styles: readonly string[]): string {
  return policy([
    "default-src 'none'",
    `script-src ${scripts.map(hashOf).join(" ")}`,
    `style-src ${styles.map(hashOf).join(" ")}`,
    "img-src data: blob:",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ]);
}

const policy = (directives: readonly string[]): string => directives.join("; ");
