import { SectionFrame } from "../../reading/SectionFrame.tsx";

export function Spending() {
  return (
    <SectionFrame view="spending" answer="">
      {null}
    </SectionFrame>
  );
}
