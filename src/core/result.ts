/** An expected failure is a value: either the value, or the problem that stood in its way. */
export type Result<T, Problem> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: Problem };

/** The value that was asked for. */
export const ok = <T>(value: T): Result<T, never> => ({ ok: true, value });
/** The expected problem that stood in its way. */
export const failed = <Problem>(problem: Problem): Result<never, Problem> => ({ ok: false, problem });
