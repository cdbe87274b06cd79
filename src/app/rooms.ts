import type { ComponentType } from "react";

/** A part of the page that is one React root. `budget` rooms need the data set decoded; the others only the opening model. */
export interface RoomDefinition {
  readonly id: string;
  readonly needs: "opening" | "budget";
  readonly load: () => Promise<ComponentType>;
}

export const ROOMS: readonly RoomDefinition[] = [
  { id: "header", needs: "opening", load: () => import("./Header.tsx").then((m) => m.Header) },
];
