/** The oldest browsers that the page works in. Safari 14.0 lacks logical insets and flex gaps, and updates itself to 14.1. */
export const BROWSERS = ["chrome87", "safari14.1", "firefox91"] as const;

/** The same for Lightning CSS, which writes a version as major << 16 | minor << 8 | patch. */
export const CSS_TARGETS = { chrome: 87 << 16, safari: (14 << 16) | (1 << 8), firefox: 91 << 16 };
