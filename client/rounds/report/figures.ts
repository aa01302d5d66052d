import type { RoundReport } from "#contract/round/report.ts";

/** The counts at the top of a report. */
export function figuresOf({ tasks }: RoundReport) {
  const problems = tasks.filter(({ card }) => card === null);
  const cards = tasks.filter(({ card }) => card !== null);
  return {
    problems: problems.length,
    accepted: problems.filter(({ firstAcceptedMs }) => firstAcceptedMs !== null).length,
    wrongAttempts: sum(problems.map(({ wrongAttempts }) => wrongAttempts)),
    hints: sum(problems.map(({ hints }) => hints.length)),
    hintCostMs: sum(problems.map(({ hintCostMs }) => hintCostMs)),
    cards: cards.length,
    rated: cards.filter(({ notes }) => notes.rating !== null).length,
  };
}

function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
