import { z } from "zod";
import { LocalizedText } from "../localized.ts";
import { Shortname } from "../problem/problem.ts";

export const PresetId = z
  .string()
  .max(64)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** A part of a round with a budget. Phases guide, they lock nothing; the candidate says when one is over. */
export const Phase = z.strictObject({
  title: LocalizedText,
  /** What the candidate should be doing in it. */
  doing: LocalizedText,
  budgetMs: z.number().int().positive(),
  /** Number of the task it is about; null: any. */
  task: z.number().int().positive().nullable(),
  /** explain: the code is done with and is talked about. */
  kind: z.enum(["work", "explain"]),
});
export type Phase = z.infer<typeof Phase>;

/** Said once, politely, when the round has run that long. */
export const Alarm = z.strictObject({ afterMs: z.number().int().positive(), text: LocalizedText });
export type Alarm = z.infer<typeof Alarm>;

export const Rules = z.strictObject({
  /** strict: the clock can't be paused. practice: pauses are allowed, and logged. */
  mode: z.enum(["strict", "practice"]),
  /** `costMs`: added to the time of a task's first accepted submission in the report; the deadline stays. */
  hints: z.strictObject({ allowed: z.boolean(), costMs: z.number().int().min(0) }),
  /** Most runs of a task; null: any number. */
  runLimit: z.number().int().min(0).nullable(),
  /** What is kept from the candidate until the end. */
  hidden: z.strictObject({ techniques: z.boolean(), difficulty: z.boolean() }),
});
export type Rules = z.infer<typeof Rules>;

/** A question to answer aloud. */
export const Card = z.strictObject({
  id: z.string(),
  topic: LocalizedText,
  prompt: LocalizedText,
  /** What a good answer covers; shown after the round. */
  points: z.array(LocalizedText),
});
export type Card = z.infer<typeof Card>;

export const PlannedTask = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("problem"), problem: Shortname }),
  z.strictObject({ kind: z.literal("card"), card: Card }),
]);
export type PlannedTask = z.infer<typeof PlannedTask>;

/** Time the candidate asked for before the start (WCAG 2.2.1): a factor of every budget, or no clock at all. */
export const TIME_FACTOR_MAX = 10;
export const RoundSettings = z.strictObject({
  /** null: untimed. */
  timeFactor: z.number().min(1).max(TIME_FACTOR_MAX).nullable(),
  clockHidden: z.boolean(),
  /** write: the browser records the voice all the time. explain: only in phases that explain, one at least. */
  talk: z.enum(["off", "write", "explain"]),
});
export type RoundSettings = z.infer<typeof RoundSettings>;

/** A round as it was drawn, with every budget already multiplied by its time factor; it never changes. */
export const RoundPlan = z.strictObject({
  preset: PresetId,
  title: LocalizedText,
  phases: z.array(Phase).min(1),
  tasks: z.array(PlannedTask).min(1),
  rules: Rules,
  alarms: z.array(Alarm),
  settings: RoundSettings,
  /** Seed of the draw, with which the same tasks are drawn from the same catalogue again. */
  seed: z.number().int(),
});
export type RoundPlan = z.infer<typeof RoundPlan>;

/** Budget of the phase that is added where the candidate wants to explain and the preset has no phase for it. */
export const LOOK_BACK_MS = 5 * 60_000;

/** All phases' budgets; null when untimed. */
export function roundBudgetMs({ phases, settings }: Pick<RoundPlan, "phases" | "settings">): number | null {
  return settings.timeFactor === null ? null : phases.reduce((sum, { budgetMs }) => sum + budgetMs, 0);
}

/** A preset as the page offers it. */
export const PresetSummary = z.strictObject({
  id: PresetId,
  title: LocalizedText,
  description: LocalizedText,
  phases: z.array(Phase),
  rules: Rules,
  alarms: z.array(Alarm),
  tasks: z.strictObject({ problems: z.number().int(), cards: z.number().int() }),
  /** Part of the time is for talking about the code. */
  explains: z.boolean(),
});
export type PresetSummary = z.infer<typeof PresetSummary>;
