import { defineConfig } from "vitest/config";

// Apart from vite.config.ts, whose environments are those of the build.
export default defineConfig({
  test: {
    include: ["tests/**/*.test.{ts,tsx}"],
    environment: "node",
    setupFiles: ["tests/setup.ts"],
    // a slow machine is no defect of the page: speed is what `npm run bench` shows
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
