// @vitest-environment jsdom
import { cleanup, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { BarChart } from "../../src/components/BarChart.tsx";
import type { BarRow } from "../../src/components/bar-rows.ts";
import LiveBars from "../../src/components/LiveBars.tsx";
import { LivePicture } from "../../src/components/LivePicture.tsx";
import LivePie from "../../src/components/LivePie.tsx";
import { PieChart } from "../../src/components/PieChart.tsx";
import type { Pointed } from "../../src/components/use-pointed.ts";

afterEach(cleanup);

const slices = [
  { id: "208", code: "208", label: "社会保障和就业", share: "89.61%", value: 2683.59, className: "class-208" },
  { id: "221", code: "221", label: "住房保障", share: "6.54%", value: 195.76, className: "class-221" },
  { id: "210", code: "210", label: "卫生健康", share: "3.85%", value: 115.43, className: "class-210" },
];
const rows: readonly BarRow[] = slices.map(({ id, className }, index) => ({
  id,
  className,
  span: { start: 0, length: 60 / (index + 1), negative: false },
  inside: index === 0 ? { word: "基本", figure: "2,167.29" } : null,
  beside: [{ word: "项目", figure: "516.30" }],
}));
const placesIn = (container: HTMLElement) =>
  [...container.querySelectorAll("text")].map((text) => [
    text.textContent,
    text.getAttribute("x"),
    text.getAttribute("y"),
  ]);
const words = { keys: "图：用方向键逐项查看", failed: "没有载入", retry: "重试" };
const parts = slices.map(({ id, label, share }) => ({ id, said: `${label}：${share}` }));
const touch = () => userEvent.tab();

describe("the live pictures", () => {
  it("lays the labels of a pie where the still one has them", () => {
    for (const layout of ["rows", "compact", "drill"] as const) {
      const still = render(<PieChart slices={slices} layout={layout} />);
      const live = render(<LivePie pointed={null} slices={slices} layout={layout} />);
      expect(placesIn(live.container)).toEqual(placesIn(still.container));
      expect(placesIn(still.container).length).toBeGreaterThan(1);
      still.unmount();
      live.unmount();
    }
  });
  it("draws the same slices: the corners of each lie within a pixel", () => {
    const corners = (container: HTMLElement) =>
      [...container.querySelectorAll("path[class*='slice']")].map((path) =>
        (path.getAttribute("d") ?? "").match(/-?\d+(\.\d+)?/g)?.map(Number),
      );
    const still = corners(render(<PieChart slices={slices} layout="rows" />).container);
    const live = corners(render(<LivePie pointed={null} slices={slices} layout="rows" />).container);
    expect(live).toHaveLength(3);
    still.forEach((path, index) => {
      // ours: M centre L start A… end; recharts: M start A… end L centre
      const [, , x = 0, y = 0] = path ?? [];
      const [liveX = 0, liveY = 0] = live[index] ?? [];
      expect(Math.hypot(x - liveX, y - liveY)).toBeLessThan(1);
    });
  });
  it("is no nameless application and no tab stop", () => {
    const { container } = render(<LivePie pointed={null} slices={slices} layout="rows" label="三类支出占比" />);
    expect(container.querySelector("[role='application'], [tabindex='0']")).toBeNull();
    expect(screen.getByRole("img", { name: "三类支出占比" })).toBeInTheDocument();
  });
  it("lays the labels of bars where the still ones are", () => {
    const width = vi.spyOn(Element.prototype, "getBoundingClientRect").mockReturnValue(new DOMRect(0, 0, 800, 200));
    const still = render(<BarChart rows={rows} zero={0} />);
    const live = render(<LiveBars pointed={null} rows={rows} zero={0} />);
    expect(placesIn(live.container)).toEqual(placesIn(still.container));
    expect(placesIn(still.container)).toHaveLength(4);
    width.mockRestore();
  });
});

describe("a picture on its way to life", () => {
  const Never = () => null;
  it("stands still until the reader touches it, then hands over when the chart has come", async () => {
    const load = vi.fn(async () => ({ default: () => <p>live</p> }));
    render(<LivePicture still={<p>still</p>} load={load} live={{}} parts={parts} words={words} />);
    expect(screen.getByText("still")).toBeInTheDocument();
    expect(load).not.toHaveBeenCalled();
    await touch();
    expect(await screen.findByText("live")).toBeInTheDocument();
    cleanup();
    // the next picture of the kind has nothing to wait for
    render(<LivePicture still={<p>still</p>} load={load} live={{}} parts={parts} words={words} />);
    expect(screen.getByText("live")).toBeInTheDocument();
    expect(load).toHaveBeenCalledTimes(1);
  });
  it("goes from part to part by arrow keys, says each, and opens it by Enter", async () => {
    const open = vi.fn();
    const load = async () => ({ default: ({ pointed }: Pointed) => <p data-testid="pointed">{pointed?.id}</p> });
    const opened = parts.map((part) => ({ ...part, open: () => open(part.id) }));
    const { container } = render(
      <LivePicture still={<p>still</p>} load={load} live={{}} parts={opened} words={words} />,
    );
    await touch();
    expect(screen.getByRole("group", { name: words.keys })).toHaveFocus();
    const said = container.querySelector("[aria-live]");
    const pointed = async () => (await screen.findByTestId("pointed")).textContent;
    await userEvent.keyboard("{ArrowRight}{ArrowRight}");
    expect(await pointed()).toBe("221");
    expect(said).toHaveTextContent("住房保障：6.54%");
    await userEvent.keyboard("{End}{ArrowDown}");
    expect(await pointed()).toBe("210");
    await userEvent.keyboard("{Enter}");
    expect(open).toHaveBeenCalledExactlyOnceWith("210");
    await userEvent.keyboard("{Home}{ArrowLeft}");
    expect(await pointed()).toBe("208");
    await userEvent.keyboard("{Escape}");
    expect(await pointed()).toBe("");
    expect(said).toBeEmptyDOMElement();
  });
  it("says over the slice or bar that is pointed at what it is, and fades the others", () => {
    const width = vi.spyOn(Element.prototype, "getBoundingClientRect").mockReturnValue(new DOMRect(0, 0, 800, 200));
    for (const chart of [
      <LivePie key="pie" slices={slices} layout="rows" pointed={parts[1] ?? null} />,
      <LiveBars key="bars" rows={rows} zero={0} pointed={parts[1] ?? null} />,
    ]) {
      const { container, unmount } = render(chart);
      expect(container.querySelector("[data-readout]")).toHaveTextContent("住房保障：6.54%");
      expect(container.querySelectorAll("[class*='faded']")).toHaveLength(2);
      expect(container.querySelector("[data-part='221'] [class*='faded']")).toBeNull();
      unmount();
    }
    width.mockRestore();
  });
  it("keeps the still picture where the chart does not come, says so and offers to try again", async () => {
    const silence = vi.spyOn(console, "error").mockImplementation(() => {});
    const load = vi.fn<() => Promise<{ default: typeof Never }>>().mockRejectedValueOnce(new Error("404"));
    load.mockResolvedValueOnce({ default: (() => <p>live</p>) as unknown as typeof Never });
    render(<LivePicture still={<p>still</p>} load={load} live={{}} parts={parts} words={words} />);
    await touch();
    const again = await screen.findByRole("button", { name: "重试" });
    expect(screen.getByText("still")).toBeInTheDocument();
    await userEvent.click(again);
    await waitFor(() => expect(screen.getByText("live")).toBeInTheDocument());
    silence.mockRestore();
  });
  it("keeps the still picture where the chart throws", async () => {
    const silence = vi.spyOn(console, "error").mockImplementation(() => {});
    const load = async () => ({
      default: (): never => {
        throw new Error("a chart that fails");
      },
    });
    render(<LivePicture still={<p>still</p>} load={load} live={{}} parts={parts} words={words} />);
    await touch();
    expect(await screen.findByText(/没有载入/)).toBeInTheDocument();
    expect(screen.getByText("still")).toBeInTheDocument();
    silence.mockRestore();
  });
});
