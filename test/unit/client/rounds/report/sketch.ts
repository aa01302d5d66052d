import type { Change } from "#contract/round/changes.ts";
import { type RoundReport, type RoundSummary, type TaskReport, UNRATED } from "#contract/round/report.ts";

export const MINUTE_MS = 60_000;
const STARTED_AT = 1_790_000_000_000;
const ROUND_ID = "11111111-1111-4111-8111-111111111111";

const BLANK_TASK: TaskReport = {
  number: 1,
  title: { en: "Quay Crane" },
  problem: "quaycrane",
  card: null,
  difficulty: "medium",
  techniques: ["recursion"],
  firstKeyMs: null,
  firstRunMs: null,
  firstAcceptedMs: null,
  hintCostMs: 0,
  hints: [],
  ownTests: 0,
  wrongAttempts: 0,
  submissions: [],
  pastes: [],
  stated: { time: "", space: "" },
  target: { time: "O(n)", space: "O(1)" },
  notes: { notes: "", scratch: "", statedTime: "", statedSpace: "", rating: null },
  draftTooLong: false,
  editorial: null,
};

export function reportSketch(tasks: Partial<TaskReport>[], more: Partial<RoundReport> = {}): RoundReport {
  return {
    round: {
      id: ROUND_ID,
      preset: "sprint-15",
      title: { en: "Sprint 15" },
      status: "finished",
      settings: { timeFactor: 1, clockHidden: false, talk: "off" },
      rules: {
        mode: "practice",
        hints: { allowed: true, costMs: 2 * MINUTE_MS },
        runLimit: null,
        hidden: { techniques: false, difficulty: false },
      },
      phases: [],
      alarms: [],
      tasks: [],
      createdAt: STARTED_AT - 1_000,
      startedAt: STARTED_AT,
      deadlineAt: STARTED_AT + 15 * MINUTE_MS,
      pausedAt: null,
      pauses: [],
      phaseLog: [
        { phase: 0, at: STARTED_AT },
        { phase: 1, at: STARTED_AT + 4 * MINUTE_MS },
      ],
      endedAt: STARTED_AT + 15 * MINUTE_MS,
      endReason: "expired",
      closed: true,
      now: STARTED_AT + 16 * MINUTE_MS,
    },
    activeMs: 15 * MINUTE_MS,
    phases: [
      { title: { en: "Think" }, budgetMs: 3 * MINUTE_MS, takenMs: 4 * MINUTE_MS },
      { title: { en: "Code" }, budgetMs: 12 * MINUTE_MS, takenMs: 11 * MINUTE_MS },
    ],
    tasks: tasks.map((task, index) => ({ ...BLANK_TASK, number: index + 1, ...task })),
    rating: UNRATED,
    ...more,
  };
}

export function summarySketch(more: Partial<RoundSummary>): RoundSummary {
  return {
    id: ROUND_ID,
    preset: "sprint-15",
    title: { en: "Sprint 15" },
    status: "finished",
    createdAt: STARTED_AT,
    startedAt: STARTED_AT,
    activeMs: 15 * MINUTE_MS,
    phases: [],
    tasks: [],
    rating: UNRATED,
    ...more,
  };
}

/** Types `text` letter by letter at the end of what is there, a letter each `everyMs`. */
export function typing(text: string, fromMs: number, everyMs = 100, offset = 0): Change[] {
  return Array.from(text, (letter, index): Change => [fromMs + index * everyMs, offset + index, 0, letter, 0]);
}
