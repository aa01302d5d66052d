import type { EditBatch, EditReceipt } from "#contract/round/changes.ts";
import {
  createRound as createRoute,
  listPresets,
  listRounds,
  markCard as markRoute,
  saveEdits as editsRoute,
  saveNotes as notesRoute,
  submitLate as lateRoute,
  takeRoundHint,
} from "#contract/round/routes.ts";
import {
  type LateRequest,
  Round,
  type RoundAction,
  type RoundRequest,
  TaskContent,
  type TaskNotes,
} from "#contract/round/round.ts";
import { type RunRequest, Submission, type SubmitRequest } from "#contract/judging/submission.ts";
import { queryOptions } from "@tanstack/react-query";
import { call, callAsSelf } from "./client.ts";

/** How often what still waits for verdicts is read again. */
export const SETTLING_EVERY_MS = 2_000;

export const presetsQuery = queryOptions({
  queryKey: ["presets"],
  queryFn: async ({ signal }) => (await call(listPresets.reply.schema, "/presets", { signal })).presets,
});

export const roundsQuery = queryOptions({
  queryKey: ["rounds"],
  queryFn: async ({ signal }) => (await callAsSelf(listRounds.reply.schema, "/rounds", { signal })).rounds,
  refetchInterval: ({ state }) =>
    state.data?.some(({ status }) => status === "settling") === true ? SETTLING_EVERY_MS : false,
});

export function roundQuery(id: string) {
  return queryOptions({
    queryKey: ["round", id],
    queryFn: ({ signal }) => callAsSelf(Round, `/rounds/${id}`, { signal }),
  });
}

export function taskQuery(id: string, number: number) {
  return queryOptions({
    queryKey: ["round", id, "task", number],
    queryFn: ({ signal }) => readTask(id, number, signal),
    // The page keeps what is typed itself; what it has read must not change under it.
    staleTime: Infinity,
    gcTime: 0,
  });
}

export function readTask(id: string, number: number, signal?: AbortSignal): Promise<TaskContent> {
  return callAsSelf(TaskContent, `/rounds/${id}/tasks/${number}`, { signal });
}

export function createRound(body: RoundRequest): Promise<Round> {
  return callAsSelf(createRoute.reply.schema, "/rounds", { method: "POST", body });
}

export function actOnRound(id: string, body: RoundAction): Promise<Round> {
  return callAsSelf(Round, `/rounds/${id}/actions`, { method: "POST", body });
}

type SendOptions = { keepalive: boolean; deadlineMs: number };

export function saveEdits(id: string, number: number, body: EditBatch, options: SendOptions): Promise<EditReceipt> {
  const path = `/rounds/${id}/tasks/${number}/edits`;
  return callAsSelf(editsRoute.reply.schema, path, { method: "POST", body, ...options });
}

export async function saveNotes(
  id: string,
  number: number,
  body: TaskNotes & { baseRevision: number },
): Promise<number> {
  const path = `/rounds/${id}/tasks/${number}/notes`;
  return (await callAsSelf(notesRoute.reply.schema, path, { method: "POST", body })).revision;
}

export async function markCard(id: string, number: number, rating: TaskNotes["rating"]): Promise<void> {
  await callAsSelf(markRoute.reply.schema, `/rounds/${id}/tasks/${number}/mark`, { method: "POST", body: { rating } });
}

export async function submitLate(id: string, number: number, body: LateRequest): Promise<void> {
  await callAsSelf(lateRoute.reply.schema, `/rounds/${id}/tasks/${number}/late`, { method: "POST", body });
}

export function submitInRound(id: string, number: number, body: SubmitRequest): Promise<Submission> {
  return callAsSelf(Submission, `/rounds/${id}/tasks/${number}/submissions`, { method: "POST", body });
}

export function runInRound(id: string, number: number, body: RunRequest): Promise<Submission> {
  return callAsSelf(Submission, `/rounds/${id}/tasks/${number}/runs`, { method: "POST", body });
}

export async function takeHint(id: string, number: number, hint: number) {
  const path = `/rounds/${id}/tasks/${number}/hints`;
  return (await callAsSelf(takeRoundHint.reply.schema, path, { method: "POST", body: { number: hint } })).hints;
}
