import type { KeptReport } from "./kept-build.ts";

/** Tells a worker which build the page is, and hears what it keeps, now and when it has mended it. One that keeps nothing says nothing. */
export function askWorker(worker: ServiceWorker, build: string, onReport: (kept: KeptReport) => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = ({ data }: MessageEvent<KeptReport>) => onReport(data);
  worker.postMessage({ say: "build", build }, [port2]);
}
