import type { RoundSummary } from "#contract/round/report.ts";

type Outcome = RoundSummary["tasks"][number];

/** What is compared between rounds; null: all. */
export type TrendFilter = { preset: string | null; technique: string | null };

/** A round as a point of the trends. */
export type TrendPoint = {
  id: string;
  title: RoundSummary["title"];
  startedAt: number;
  accepted: number;
  tasks: number;
  /** Time to the first accepted task with the cost of its hints; null: none was accepted. */
  firstAcceptedMs: number | null;
  wrongAttempts: number;
  phases: RoundSummary["phases"];
};

/** The rounds that were sat to their end, oldest first. */
export function pointsOf(rounds: RoundSummary[], filter: TrendFilter): TrendPoint[] {
  return rounds
    .filter(({ status, preset }) => status === "finished" && (filter.preset ?? preset) === preset)
    .toSorted((a, b) => startOf(a) - startOf(b))
    .flatMap((round) => {
      const tasks = problemsOf(round, filter.technique);
      if (tasks.length === 0) return [];
      const times = tasks.flatMap((task) => costedMs(task) ?? []);
      return [
        {
          id: round.id,
          title: round.title,
          startedAt: startOf(round),
          accepted: times.length,
          tasks: tasks.length,
          firstAcceptedMs: times.length === 0 ? null : Math.min(...times),
          wrongAttempts: tasks.reduce((sum, { wrongAttempts }) => sum + wrongAttempts, 0),
          phases: round.phases,
        },
      ];
    });
}

export type TechniqueLine = {
  technique: string;
  met: number;
  accepted: number;
  medianMs: number | null;
  wrongAttempts: number;
};

/** How each technique went over all rounds; those met most often first. */
export function byTechnique(rounds: RoundSummary[]): TechniqueLine[] {
  const tasks = rounds.filter(({ status }) => status === "finished").flatMap((round) => problemsOf(round, null));
  const techniques = [...new Set(tasks.flatMap((task) => task.techniques))];
  return techniques
    .map((technique) => {
      const met = tasks.filter((task) => task.techniques.includes(technique));
      const times = met.flatMap((task) => costedMs(task) ?? []);
      return {
        technique,
        met: met.length,
        accepted: times.length,
        medianMs: median(times),
        wrongAttempts: met.reduce((sum, { wrongAttempts }) => sum + wrongAttempts, 0),
      };
    })
    .toSorted((a, b) => b.met - a.met || a.technique.localeCompare(b.technique));
}

function problemsOf(round: RoundSummary, technique: string | null): Outcome[] {
  return round.tasks.filter(
    ({ problem, techniques }) => problem !== null && (technique === null || techniques.includes(technique)),
  );
}

function costedMs({ firstAcceptedMs, hintCostMs }: Outcome): number | null {
  return firstAcceptedMs === null ? null : firstAcceptedMs + hintCostMs;
}

function startOf({ startedAt, createdAt }: RoundSummary): number {
  return startedAt ?? createdAt;
}

function median(values: number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >>> 1;
  const upper = sorted[middle];
  if (upper === undefined) return null;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
}
