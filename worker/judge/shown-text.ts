import type { ErrorReport } from "#contract/judging/judgement.ts";

/** The longest text a judgement shows, in UTF-16 units. */
const TEXT_LIMIT = 64 * 1024;
/** Most that all texts of one judgement may have together; it travels through Redis, the database and an event. */
const JUDGEMENT_LIMIT = 2 * 1024 * 1024;
/** Input, expected, output, printed, message, and an error's message and stack. */
const TEXTS_PER_CASE = 7;

/** Cuts texts at a bound and remembers whether it had to. */
export type Cutter = {
  cut(text: string): string;
  cutError(error: ErrorReport): ErrorReport;
  readonly truncated: boolean;
};

/** The bound that keeps a judgement of `caseCount` shown cases transportable. */
export function textLimitFor(caseCount: number): number {
  return Math.min(TEXT_LIMIT, Math.floor(JUDGEMENT_LIMIT / (TEXTS_PER_CASE * Math.max(1, caseCount))));
}

export function cutter(limit: number): Cutter {
  let truncated = false;
  const cut = (text: string) => {
    truncated ||= text.length > limit;
    return storable(text.slice(0, limit));
  };
  return {
    cut,
    cutError: (error) => ({ ...error, name: cut(error.name), message: cut(error.message), stack: cut(error.stack) }),
    get truncated() {
      return truncated;
    },
  };
}

/** PostgreSQL stores neither NUL nor half a surrogate pair, and a program may print both. */
function storable(text: string): string {
  return text.toWellFormed().replaceAll("\0", "\uFFFD");
}
