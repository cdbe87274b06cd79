import { SectionFrame } from "../../reading/SectionFrame.tsx";

export function Split() {
  return (
    <SectionFrame view="split" answer="">
      {null}
    </SectionFrame>
  );
}
