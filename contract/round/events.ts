import type { Purpose } from "../judging/submission.ts";
import type { Verdict } from "../judging/verdict.ts";

/** What happened in a round. `id` tells a repetition from a second event; `at` is the server's instant. */
export type RoundEvent = { id: string; at: number } & (
  | { kind: "start" | "pause" | "resume" | "end" | "abandon" }
  | { kind: "enterPhase"; phase: number }
  | { kind: "hint"; task: number; number: number }
  | { kind: "submitted"; submission: SubmittedTask }
  | { kind: "judged"; submissionId: string; verdict: Verdict }
  /** A run that will have no verdict. */
  | { kind: "stopped"; submissionId: string }
  /** Drafts were submitted after the end; nothing more is to come but verdicts. */
  | { kind: "closed" }
);

export type SubmittedTask = {
  id: string;
  task: number;
  purpose: Purpose;
  auto: boolean;
  late: boolean;
  ownCases: number;
};

/** What is stored of a round itself; submissions and their verdicts are rows of their own. */
export type StoredEvent = Exclude<OmitEach<RoundEvent, "id" | "at">, { kind: "submitted" | "judged" | "stopped" }>;

type OmitEach<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;
