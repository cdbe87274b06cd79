import type { ComponentType } from "react";
import type { BarProps } from "./BarChart.tsx";
import type { PieProps } from "./PieChart.tsx";

export type LoadChart<Props> = (() => Promise<{ default: ComponentType<Props> }>) | null;

/** The pictures that recharts draws; each is a chunk of its own that comes when such a picture is seen. */
export const loadPie: LoadChart<PieProps> = () => import("./LivePie.tsx");
export const loadBars: LoadChart<BarProps> = () => import("./LiveBars.tsx");
