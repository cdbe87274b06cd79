import { SectionFrame } from "../../reading/SectionFrame.tsx";

export function ThreePublic() {
  return (
    <SectionFrame view="three-public" answer="">
      {null}
    </SectionFrame>
  );
}
