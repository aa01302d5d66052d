import { createHash } from "node:crypto";
import {
  LOOK_BACK_MS,
  TIME_FACTOR_MAX,
  type Card,
  type Phase,
  type PlannedTask,
  type RoundPlan,
  type RoundSettings,
} from "#contract/round/plan.ts";
import type { ServedProblem } from "#catalogue/model.ts";
import { fits, type Draw, type Preset } from "./preset.ts";

export type DrawInput = {
  preset: Preset;
  settings: RoundSettings;
  seed: number;
  problems: ReadonlyMap<string, ServedProblem>;
  /** Shortnames the candidate has solved; they are drawn only where nothing else is left. */
  solved: ReadonlySet<string>;
};

const LOOK_BACK: Omit<Phase, "budgetMs"> = {
  title: { en: "Explain", ko: "설명" },
  doing: {
    en: "Say aloud what the idea was, why it is right, what it costs, and what you would do differently.",
    ko: "아이디어가 무엇이었고 왜 맞으며 비용은 얼마인지, 다시 한다면 무엇을 달리할지 소리 내어 말하세요.",
  },
  task: null,
  kind: "explain",
};

/** A round out of a preset; the same seed draws the same from the same catalogue. null: not enough problems fit. */
export function drawPlan({ preset, settings, seed, problems, solved }: DrawInput): RoundPlan | null {
  const factor = Math.min(settings.timeFactor ?? 1, TIME_FACTOR_MAX);
  const scaled = (ms: number): number => Math.round(ms * factor);
  const drawn = drawProblems(preset, [...problems.values()], solved, seed);
  if (drawn === null) return null;
  const tasks: PlannedTask[] = drawn.map((problem) => ({ kind: "problem", problem }));
  const phases: Phase[] = [];
  const seen = new Set<string>();
  for (const phase of preset.phases) {
    if (!("cards" in phase)) {
      const { title, doing, minutes, task = null, kind } = phase;
      phases.push({ title, doing, budgetMs: scaled(minutes), task, kind });
      continue;
    }
    const { topic, count, minutes, doing } = phase.cards;
    for (const card of drawCards(preset, topic, count, seen, seed)) {
      tasks.push({ kind: "card", card });
      phases.push({ title: card.topic, doing, budgetMs: scaled(minutes), task: tasks.length, kind: "work" });
    }
  }
  if (settings.talk === "explain" && !phases.some(({ kind }) => kind === "explain")) {
    phases.push({ ...LOOK_BACK, budgetMs: scaled(LOOK_BACK_MS) });
  }
  const { mode, hints, runs, hide } = preset.rules;
  return {
    preset: preset.id,
    title: preset.title,
    phases,
    tasks,
    rules: {
      mode,
      hints: { allowed: hints.allowed, costMs: hints.costMinutes * 60_000 },
      runLimit: runs ?? null,
      hidden: { techniques: hide.includes("techniques"), difficulty: hide.includes("difficulty") },
    },
    alarms: preset.alarms.map(({ minute, text }) => ({ afterMs: scaled(minute), text })),
    settings,
    seed,
  };
}

function drawProblems(
  preset: Preset,
  problems: ServedProblem[],
  solved: ReadonlySet<string>,
  seed: number,
): string[] | null {
  const taken = new Set(preset.tasks.flatMap((task) => ("problem" in task ? [task.problem] : [])));
  const drawn: string[] = [];
  for (const task of preset.tasks) {
    if ("problem" in task) {
      if (!problems.some(({ shortname }) => shortname === task.problem)) return null;
      drawn.push(task.problem);
      continue;
    }
    const found = drawFrom(task.draw, problems, solved, taken, seed);
    if (found.length < task.draw.count) return null;
    for (const shortname of found) taken.add(shortname);
    drawn.push(...found);
  }
  return drawn;
}

function drawFrom(
  draw: Draw,
  problems: ServedProblem[],
  solved: ReadonlySet<string>,
  taken: ReadonlySet<string>,
  seed: number,
): string[] {
  const names = problems.filter((problem) => fits(draw, problem) && !taken.has(problem.shortname)).map(nameOf);
  const fresh = shuffled(
    names.filter((name) => !solved.has(name)),
    seed,
  );
  const known = shuffled(
    names.filter((name) => solved.has(name)),
    seed,
  );
  return [...fresh, ...known].slice(0, draw.count);
}

function drawCards(preset: Preset, topic: string, count: number, seen: Set<string>, seed: number): Card[] {
  const ids = preset.cards.filter((card) => card.topic === topic && !seen.has(card.id)).map(({ id }) => id);
  const chosen = shuffled(ids, seed).slice(0, count);
  return chosen.flatMap((id) => {
    seen.add(id);
    const card = preset.cards.find((other) => other.id === id);
    const title = preset.topics[topic];
    return card === undefined || title === undefined ? [] : [{ ...card, topic: title }];
  });
}

/** In an order that the seed and each name alone decide, so that a new problem moves no other. */
function shuffled(names: string[], seed: number): string[] {
  const key = (name: string): string => createHash("sha256").update(`${seed}\0${name}`).digest("hex");
  return names
    .map((name) => ({ name, key: key(name) }))
    .toSorted((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ name }) => name);
}

function nameOf({ shortname }: ServedProblem): string {
  return shortname;
}
