// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from "vitest";
import { queueClicks, replayClicks } from "../../src/start/click-queue.ts";

const button = () => document.querySelector<HTMLElement>("button") as HTMLElement;
const island = () => document.querySelector<HTMLElement>("[data-island]") as HTMLElement;

describe("clicks on a part that is not alive yet", () => {
  beforeEach(() => {
    document.body.innerHTML = '<section data-island="a"><button>1</button><a href="?view=b">b</a></section><p>p</p>';
  });

  it("are kept, wake the part, and are made again in order", () => {
    const clicks: Element[] = [];
    const woken: Element[] = [];
    const stop = queueClicks(clicks, (element) => woken.push(element));
    const heard: EventTarget[] = [];
    island().addEventListener("click", (event) => {
      heard.push(event.target as EventTarget);
      event.preventDefault();
    });
    const link = document.querySelector("a") as HTMLElement;
    link.click();
    button().click();
    expect(heard).toEqual([]);
    expect(woken).toEqual([island(), island()]);

    island().dataset.hydrated = "";
    replayClicks(clicks, island());
    expect(heard).toEqual([link, button()]);
    expect(clicks).toEqual([]);
    stop();
  });

  it("are left alone where the part is alive, where keys are held, and on anything else", () => {
    const clicks: Element[] = [];
    const stop = queueClicks(clicks, () => {});
    document.querySelector("p")?.click();
    button().dispatchEvent(new MouseEvent("click", { bubbles: true, ctrlKey: true }));
    island().dataset.hydrated = "";
    button().click();
    expect(clicks).toEqual([]);
    stop();
  });

  it("are forgotten with an element that was replaced", () => {
    const clicks = [button()];
    button().remove();
    replayClicks(clicks, island());
    expect(clicks).toEqual([]);
  });
});
