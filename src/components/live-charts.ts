import type { ReactNode } from "react";
import type { BarProps } from "./BarChart.tsx";
import type { PieProps } from "./PieChart.tsx";
import type { Pointed } from "./use-pointed.ts";

export type LiveChart<Props> = (props: Props & Pointed) => ReactNode;
export type LoadChart<Props> = (() => Promise<{ default: LiveChart<Props> }>) | null;

/**
 * The pictures that recharts draws; each is a chunk of its own that comes when such a picture is first touched. Of the one script for
 * frames without an origin it would be a third: our own pictures stay there, with their links and the tables beside them.
 */
export const loadPie: LoadChart<PieProps> = import.meta.env.CLASSIC ? null : () => import("./LivePie.tsx");
export const loadBars: LoadChart<BarProps> = import.meta.env.CLASSIC ? null : () => import("./LiveBars.tsx");
