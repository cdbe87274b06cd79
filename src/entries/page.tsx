import "../styles/tokens.css";
import "../styles/class-colours.css";
import "../styles/base.css";
import "../styles/modes.css";
import "../styles/notices.css";
import "../start/start.css";
import "../styles/print.css";
import { yieldToPage } from "../start/stages.ts";

/** Starts the page in two files that are fetched side by side; each is evaluated in a task of its own. */
async function start(): Promise<void> {
  await import("react-dom/client");
  await yieldToPage();
  const { run } = await import("../start/run.ts");
  await yieldToPage();
  await run();
}

void start();
