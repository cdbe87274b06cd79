import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

// Apart from vite.config.ts, whose environments are those of the build.
export default defineConfig({
  test: {
    include: ["tests/**/*.test.{ts,tsx}"],
    environment: "node",
    setupFiles: ["tests/setup.ts"],
    // a machine of two processors would have one worker
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // a slow machine is no defect of the page: speed is what `npm run bench` shows
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
