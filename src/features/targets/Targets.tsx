import { SectionFrame } from "../../reading/SectionFrame.tsx";

export function Targets() {
  return (
    <SectionFrame view="targets" answer="">
      {null}
    </SectionFrame>
  );
}
