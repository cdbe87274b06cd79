import { type ChildProcess, spawn } from "node:child_process";
import { setTimeout as pause } from "node:timers/promises";

/** One of the WebKit browsers that Debian installs with a WebDriver: what to start, and what to ask it for. */
export interface Engine {
  readonly name: string;
  readonly driver: string;
  readonly capabilities: object;
}

type Element = Readonly<Record<string, string>>;

/** As much of WebDriver as the places need, over fetch: no package for sixty lines. */
export class Session {
  private readonly driver: ChildProcess;
  private readonly url: string;

  private constructor(driver: ChildProcess, url: string) {
    this.driver = driver;
    this.url = url;
  }

  static async start({ driver, capabilities }: Engine, port: number): Promise<Session> {
    const child = spawn(driver, [`--port=${port}`], { stdio: "ignore" });
    const base = `http://127.0.0.1:${port}`;
    for (let tries = 0; ; tries += 1) {
      try {
        const { sessionId } = await send<{ sessionId: string }>(`${base}/session`, {
          capabilities: { alwaysMatch: capabilities },
        });
        return new Session(child, `${base}/session/${sessionId}`);
      } catch (error) {
        if (tries === 20) {
          child.kill();
          throw error;
        }
        await pause(500);
      }
    }
  }

  async stop(): Promise<void> {
    await fetch(this.url, { method: "DELETE" }).catch(() => undefined);
    this.driver.kill();
  }

  open = (url: string) => send<null>(`${this.url}/url`, { url });

  /** Runs a function body in the current document and gives back what it returns. */
  run = <T>(script: string): Promise<T> => send<T>(`${this.url}/execute/sync`, { script, args: [] });

  /** Goes into the frame with this id, or back to the page itself. */
  async enter(id: string | null): Promise<void> {
    await send(`${this.url}/frame`, { id: null });
    if (id === null) return;
    const frame = await send<Element>(`${this.url}/element`, { using: "css selector", value: `#${id}` });
    await send(`${this.url}/frame`, { id: frame });
  }

  /** Asks until the answer is true; false after ten seconds. */
  async comesTrue(script: string): Promise<boolean> {
    for (let tries = 0; tries < 50; tries += 1) {
      if (await this.run<boolean>(script).catch(() => false)) return true;
      await pause(200);
    }
    return false;
  }
}

async function send<T>(url: string, body: object): Promise<T> {
  const answer = await fetch(url, { method: "POST", body: JSON.stringify(body) });
  const { value } = (await answer.json()) as { value: T & { error?: string; message?: string } };
  if (!answer.ok) throw new Error(`${value.error}: ${value.message}`);
  return value;
}
