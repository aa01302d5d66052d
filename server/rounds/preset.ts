import { z } from "zod";
import { LocalizedText } from "#contract/localized.ts";
import { Difficulty, Shortname } from "#contract/problem/problem.ts";
import type { ServedProblem } from "#catalogue/model.ts";

const MINUTE_MS = 60_000;
const Minutes = z
  .number()
  .positive()
  .max(24 * 60)
  .transform((minutes) => Math.round(minutes * MINUTE_MS));
const Topic = z.string().regex(/^[a-z0-9-]+$/, "must be kebab-case, such as system-design");

const WorkPhase = z.strictObject({
  title: LocalizedText,
  doing: LocalizedText,
  minutes: Minutes,
  /** Number of the task it is about; missing: any. */
  task: z.number().int().positive().optional(),
  kind: z.enum(["work", "explain"]).default("work"),
});
/** A phase for each of `count` cards drawn from a topic. */
const CardPhases = z.strictObject({
  cards: z.strictObject({ topic: Topic, count: z.number().int().positive(), minutes: Minutes, doing: LocalizedText }),
});

/** Which problems may be drawn; one technique of the list is enough. */
const Draw = z.strictObject({
  count: z.number().int().positive().default(1),
  techniques: z.array(z.string()).min(1).optional(),
  difficulties: z.array(Difficulty).min(1).optional(),
});
export type Draw = z.infer<typeof Draw>;
const TaskSource = z.union([z.strictObject({ problem: Shortname }), z.strictObject({ draw: Draw })]);

const PresetCard = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/, "must be kebab-case"),
  topic: Topic,
  prompt: LocalizedText,
  points: z.array(LocalizedText).min(1),
});

const PresetFields = z.strictObject({
  title: LocalizedText,
  description: LocalizedText,
  rules: z.strictObject({
    mode: z.enum(["strict", "practice"]),
    hints: z.strictObject({ allowed: z.boolean(), costMinutes: z.number().min(0).max(60).default(0) }),
    /** Most runs of a task; missing: any number. */
    runs: z.number().int().min(0).optional(),
    hide: z.array(z.enum(["techniques", "difficulty"])).default([]),
  }),
  tasks: z.array(TaskSource).default([]),
  phases: z.array(z.union([WorkPhase, CardPhases])).min(1),
  /** Minutes after the start. */
  alarms: z.array(z.strictObject({ minute: Minutes, text: LocalizedText })).default([]),
  topics: z.record(Topic, LocalizedText).default({}),
  cards: z.array(PresetCard).default([]),
});
export type PresetFields = z.infer<typeof PresetFields>;
export type Preset = PresetFields & { id: string };

/** A preset's YAML, checked as far as possible against the problems that there are. */
export function presetSchema(problems: ReadonlyMap<string, ServedProblem>): z.ZodType<PresetFields> {
  return PresetFields.superRefine((preset, context) => {
    const fault = (path: PropertyKey[], message: string) => context.addIssue({ code: "custom", path, message });
    checkTasks(preset, problems, fault);
    checkPhases(preset, fault);
    checkCards(preset, fault);
    const totalMs = budgetOf(preset);
    preset.alarms.forEach(({ minute }, at) => {
      if (minute >= totalMs)
        fault(["alarms", at, "minute"], `must be before the end, at ${totalMs / MINUTE_MS} minutes`);
    });
  });
}

type Fault = (path: PropertyKey[], message: string) => void;

/** Whether a problem fits a draw. */
export function fits({ techniques, difficulties }: Draw, problem: ServedProblem): boolean {
  return (
    (techniques === undefined || techniques.some((technique) => problem.techniques.includes(technique))) &&
    (difficulties === undefined || difficulties.includes(problem.difficulty))
  );
}

export function taskCount({ tasks }: Pick<PresetFields, "tasks">): number {
  return tasks.reduce((sum, task) => sum + ("draw" in task ? task.draw.count : 1), 0);
}

export function cardCount({ phases }: Pick<PresetFields, "phases">): number {
  return phases.reduce((sum, phase) => sum + ("cards" in phase ? phase.cards.count : 0), 0);
}

/** All phases' budgets, in milliseconds. */
export function budgetOf({ phases }: Pick<PresetFields, "phases">): number {
  return phases.reduce((sum, phase) => sum + phaseMs(phase), 0);
}

function phaseMs(phase: PresetFields["phases"][number]): number {
  return "cards" in phase ? phase.cards.count * phase.cards.minutes : phase.minutes;
}

function checkTasks(preset: PresetFields, problems: ReadonlyMap<string, ServedProblem>, fault: Fault): void {
  if (taskCount(preset) + cardCount(preset) === 0) fault(["tasks"], "must name a problem, a draw or phases with cards");
  const chosen = new Set<string>();
  preset.tasks.forEach((task, at) => {
    if ("problem" in task) {
      if (!problems.has(task.problem))
        fault(["tasks", at, "problem"], `names ${task.problem}, which is no problem here`);
      if (chosen.has(task.problem)) fault(["tasks", at, "problem"], `names ${task.problem} twice`);
      chosen.add(task.problem);
      return;
    }
    const there = [...problems.values()].filter((problem) => fits(task.draw, problem)).length;
    if (there < task.draw.count) {
      fault(
        ["tasks", at, "draw"],
        `wants ${task.draw.count} problems, but only ${there} in the catalogue fit; widen it`,
      );
    }
  });
}

function checkPhases(preset: PresetFields, fault: Fault): void {
  const tasks = taskCount(preset);
  preset.phases.forEach((phase, at) => {
    if ("cards" in phase) {
      const { topic, count } = phase.cards;
      if (!(topic in preset.topics)) fault(["phases", at, "cards", "topic"], `names ${topic}, which topics lacks`);
      const there = preset.cards.filter((card) => card.topic === topic).length;
      if (there < count)
        fault(["phases", at, "cards", "count"], `wants ${count} cards of ${topic}; there are ${there}`);
    } else if (phase.task !== undefined && phase.task > tasks) {
      fault(["phases", at, "task"], `names task ${phase.task}; there are ${tasks}`);
    }
  });
}

function checkCards(preset: PresetFields, fault: Fault): void {
  const ids = new Set<string>();
  preset.cards.forEach(({ id, topic }, at) => {
    if (ids.has(id)) fault(["cards", at, "id"], `${id} is taken already; choose another id`);
    ids.add(id);
    if (!(topic in preset.topics)) fault(["cards", at, "topic"], `names ${topic}, which topics lacks`);
  });
}
