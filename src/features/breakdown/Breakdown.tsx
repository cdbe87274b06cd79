import { SectionFrame } from "../../reading/SectionFrame.tsx";

export function Breakdown() {
  return (
    <SectionFrame view="breakdown" answer="">
      {null}
    </SectionFrame>
  );
}
