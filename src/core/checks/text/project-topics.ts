import type { Explanation, ReadFigure } from "../../explanation/explanation.ts";
import { IN_PIECES } from "../../lexicon/figures.ts";
import { PERFORMANCE, PROJECT_KIND, PROJECT_TOPICS } from "../../lexicon/projects.ts";

/** What a count of the section on performance counts: the unit's targets, the projects under performance management, or the published sheets. */
export type ProjectTopic = (typeof PROJECT_TOPICS)[number][0];

/** A count that is a part of another one has no topic of its own. */
export const topicOf = ({ subject, figure }: ReadFigure): ProjectTopic | null =>
  figure.head !== null || isProjectKind(subject)
    ? null
    : (PROJECT_TOPICS.find(([, words]) => words.test(subject))?.[0] ?? null);

/** 其他运转类项目, 特定目标类项目: projects by their kind. */
export const isProjectKind = (subject: string): boolean => PROJECT_KIND.test(subject);

/** A stated count of projects with the amount told right after it, where there is one. */
export interface StatedProjects {
  readonly count: ReadFigure;
  readonly amount: ReadFigure | undefined;
}

/** Counts in 个 under a heading about performance, each with the amount stated right after it (涉及资金). */
export const statedProjects = ({ figures, byCell }: Explanation): readonly StatedProjects[] =>
  figures
    .filter(
      ({ figure }) =>
        figure.role === "count" &&
        IN_PIECES.test(figure.counter ?? "") &&
        figure.headings.some((words) => PERFORMANCE.test(words)),
    )
    .map((count) => {
      const own = figures.find(({ figure }) => figure.role === "amount" && figure.about === count.figure.cell);
      return { count, amount: own === undefined ? undefined : byCell.get(own.figure.cell) };
    });
