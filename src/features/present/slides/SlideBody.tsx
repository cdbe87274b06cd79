import type { Slide } from "../../../core/views/slides.ts";
import { useBudget } from "../../../reading/reading.tsx";
import { levelOn } from "../level.ts";
import { BasicProjectSlide } from "./BasicProjectSlide.tsx";
import { ChecksSlide } from "./ChecksSlide.tsx";
import { ComparedLines, ComparedSlide } from "./ComparedSlide.tsx";
import { LevelSlide } from "./LevelSlide.tsx";
import { ProjectSlide } from "./ProjectSlide.tsx";
import { ProjectsSlide } from "./ProjectsSlide.tsx";
import { SourceSlide } from "./SourceSlide.tsx";
import { ThreePublicSlide } from "./ThreePublicSlide.tsx";
import { TitleSlide } from "./TitleSlide.tsx";
import { TotalSlide } from "./TotalSlide.tsx";

/** What a slide shows between its sentence and its source. */
export function SlideBody({ slide, code }: { slide: Slide; code: string | null }) {
  const { expenditure } = useBudget();
  const level = levelOn(slide, expenditure, code);
  if (level !== null) return <LevelSlide level={level} />;
  switch (slide.kind) {
    case "title":
      return <TitleSlide />;
    case "total":
      return <TotalSlide />;
    case "compared":
      return <ComparedSlide comparison={slide.comparison} />;
    case "comparedLines":
      return <ComparedLines slide={slide} />;
    case "basicProject":
      return <BasicProjectSlide />;
    case "threePublic":
      return <ThreePublicSlide view={slide.view} />;
    case "project":
      return <ProjectSlide card={slide.card} />;
    case "projects":
      return <ProjectsSlide slide={slide} />;
    case "checks":
      return <ChecksSlide />;
    default:
      return <SourceSlide />;
  }
}
