import { SectionFrame } from "../../reading/SectionFrame.tsx";

export function Overview() {
  return (
    <SectionFrame view="overview" answer="">
      {null}
    </SectionFrame>
  );
}
