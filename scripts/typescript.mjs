import process from "node:process";
import { fileURLToPath } from "node:url";
import { createRunnableDevEnvironment, resolveConfig } from "vite";

/** Loads a TypeScript file of this project (a path from its root) and gives it to `use`; what the file imports while it is used is loaded as well. */
export async function withModule(file, use) {
  const { module, close } = await openModule(file);
  try {
    return await use(module);
  } finally {
    await close();
  }
}

/** The same, for one who closes it. */
export async function openModule(file) {
  const config = await resolveConfig(
    {
      configFile: false,
      envDir: false,
      cacheDir: process.cwd(),
      logLevel: "error",
      environments: {
        inline: {
          consumer: "server",
          dev: { moduleRunnerTransform: true },
          resolve: { external: true, mainFields: [], conditions: ["node"] },
        },
      },
    },
    "serve",
  );
  const environment = createRunnableDevEnvironment("inline", config, {
    runnerOptions: { hmr: { logger: false } },
    hot: false,
  });
  await environment.init();
  const module = await environment.runner.import(fileURLToPath(new URL(`../${file}`, import.meta.url)));
  return { module, close: () => environment.close() };
}
