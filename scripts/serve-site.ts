import process from "node:process";
import { type Served, serve } from "./serve.ts";

const FIRST_PORT = 4173;
const TRIES = 20;

/** The port asked for, or the next free one. */
async function serveNextFree(folder: string, first: number): Promise<Served> {
  for (let port = first; ; port += 1) {
    try {
      return await serve({ folder, port });
    } catch (error) {
      const isBusy = (error as NodeJS.ErrnoException).code === "EADDRINUSE";
      if (!isBusy || port - first >= TRIES) throw error;
      console.log(`port ${port} is busy, trying ${port + 1}`);
    }
  }
}

/** Serves dist until it is told to stop. */
export async function serveSite(asked: string | undefined): Promise<void> {
  const port = Number.parseInt(asked ?? "", 10);
  const site = await serveNextFree(process.env.MINGBAI_OUT ?? "dist", Number.isInteger(port) ? port : FIRST_PORT);
  console.log(`明白账 Mingbai: ${site.url}`);
  const stop = () => void site.close().then(() => process.exit(0));
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
}
