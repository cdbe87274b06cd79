import type { Explanation, ReadFigure } from "../../explanation/context.ts";

/** What a count of the section on performance counts: the unit's targets, the projects under performance management, or the published sheets. */
export type ProjectTopic = "overall" | "managed" | "published";

/** A count that is a part of another one has no topic of its own. */
export const topicOf = ({ subject, figure }: ReadFigure): ProjectTopic | null =>
  figure.head !== null || isProjectKind(subject)
    ? null
    : /公开.*绩效目标/.test(subject)
      ? "published"
      : /整体绩效目标/.test(subject)
        ? "overall"
        : /(?:纳入|编报|二级项目|项目)/.test(subject)
          ? "managed"
          : null;

/** 其他运转类项目, 特定目标类项目: projects by their kind. */
export const isProjectKind = (subject: string): boolean => /类(?:项目)?$/.test(subject);

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
        /[个项]/.test(figure.counter ?? "") &&
        figure.headings.some((words) => /绩效/.test(words)),
    )
    .map((count) => {
      const own = figures.find(({ figure }) => figure.role === "amount" && figure.about === count.figure.cell);
      return { count, amount: own === undefined ? undefined : byCell.get(own.figure.cell) };
    });
