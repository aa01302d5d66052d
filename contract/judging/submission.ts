import { z } from "zod";
import { Judgement } from "./judgement.ts";
import { Language } from "../language.ts";
import { OWN_CASE_LIMIT_BYTES, OWN_CASES_LIMIT, OWN_CASES_TOTAL_LIMIT_BYTES, SOURCE_LIMIT_BYTES } from "./limits.ts";
import { Shortname } from "../problem/problem.ts";
import { StorableText, Uuid } from "../storable.ts";
import { Verdict } from "./verdict.ts";

/** submit: hidden tests, kept in the history. run: samples and own cases only, forgotten after a while. */
export const Purpose = z.enum(["submit", "run"]);
export type Purpose = z.infer<typeof Purpose>;

export const SubmissionId = Uuid;

const bytes = (text: string) => new TextEncoder().encode(text).length;
const Source = StorableText.min(1, "a source may not be empty").refine(
  (text) => bytes(text) <= SOURCE_LIMIT_BYTES,
  `a source may have ${SOURCE_LIMIT_BYTES} bytes`,
);
const OwnCase = StorableText.refine(
  (text) => bytes(text) <= OWN_CASE_LIMIT_BYTES,
  `a case may have ${OWN_CASE_LIMIT_BYTES} bytes`,
);

/** What a case's number may be at most; that there is such a case is checked with the problem. */
const MOST_CASES = 10_000;

/** Body of `POST /api/problems/:shortname/submissions`. */
export const SubmitRequest = z.strictObject({ language: Language, source: Source });
export type SubmitRequest = z.infer<typeof SubmitRequest>;

/** Body of `POST /api/problems/:shortname/runs`. The samples always run; `ownCases` are inputs in the samples' form. */
export const RunRequest = z.strictObject({
  language: Language,
  source: Source,
  ownCases: z
    .array(OwnCase)
    .max(OWN_CASES_LIMIT)
    .refine(
      (cases) => cases.reduce((sum, text) => sum + bytes(text), 0) <= OWN_CASES_TOTAL_LIMIT_BYTES,
      `all cases together may have ${OWN_CASES_TOTAL_LIMIT_BYTES} bytes`,
    ),
  /** Judges this one alone of the samples and, after them, the own cases; they count from 1. null: all of them. */
  onlyCase: z.number().int().min(1).max(MOST_CASES).nullable().default(null),
});
export type RunRequest = z.input<typeof RunRequest>;

/** Why a run ended without a verdict: its owner stopped it, or a newer run of theirs took its place. */
export const StopReason = z.enum(["byOwner", "replaced"]);
export type StopReason = z.infer<typeof StopReason>;

/** The end of a run that has no verdict, and never gets one. Only runs are stopped; a submission counts once made. */
export const Stop = z.strictObject({ at: z.number(), reason: StopReason });
export type Stop = z.infer<typeof Stop>;

/** A submission as its owner sees it. Instants are epoch milliseconds. */
export const Submission = z.strictObject({
  id: SubmissionId,
  problem: Shortname,
  purpose: Purpose,
  language: Language,
  source: z.string(),
  ownCases: z.array(z.string()),
  /** Of a run: the one case it judges, as numbered among all; null: every case. */
  onlyCase: z.number().int().nullable(),
  createdAt: z.number(),
  /** null until judged, and for good when it was stopped. */
  judgement: Judgement.nullable(),
  /** null unless it was stopped before it was judged. */
  stop: Stop.nullable(),
});
export type Submission = z.infer<typeof Submission>;

/** practice: outside of rounds. auto: a round's last draft, submitted by the clock. late: after the round's end. */
export const SubmissionOrigin = z.enum(["practice", "round", "auto", "late"]);
export type SubmissionOrigin = z.infer<typeof SubmissionOrigin>;

/** A line of the history. */
export const SubmissionSummary = z.strictObject({
  id: SubmissionId,
  problem: Shortname,
  language: Language,
  origin: SubmissionOrigin,
  createdAt: z.number(),
  verdict: Verdict.nullable(),
  /** Number of the first case that failed. */
  failedCase: z.number().int().nullable(),
  cpuTimeMs: z.number().nullable(),
  memoryMb: z.number().nullable(),
});
export type SubmissionSummary = z.infer<typeof SubmissionSummary>;
