import type { ComponentType } from "react";

type Code = ComponentType<{ text: string; label: string; className: string | undefined }>;
let code: Code | null = null;

/** The QR code of the head on paper; null until it has come: paper is laid out at once. */
export const paperCode = (): Code | null => code;

export async function loadPaperCode(): Promise<void> {
  code ??= (await import("../reading/QrCode.tsx")).QrCode;
}
