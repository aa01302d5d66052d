import type { EditBatch, EditReceipt } from "#contract/round/changes.ts";
import {
  actOnRound as actRoute,
  createRound as createRoute,
  listPresets,
  listRounds,
  markCard as markRoute,
  readRound,
  readTask as taskRoute,
  runInRound as runRoute,
  saveEdits as editsRoute,
  saveNotes as notesRoute,
  submitInRound as submitRoute,
  submitLate as lateRoute,
  takeRoundHint,
} from "#contract/round/routes.ts";
import type { LateRequest, Round, RoundAction, RoundRequest, TaskContent, TaskNotes } from "#contract/round/round.ts";
import type { RunRequest, Submission, SubmitRequest } from "#contract/judging/submission.ts";
import { queryOptions } from "@tanstack/react-query";
import { callRoute } from "./client.ts";

/** How often what still waits for verdicts is read again. */
export const SETTLING_EVERY_MS = 2_000;

export const presetsQuery = queryOptions({
  queryKey: ["presets"],
  queryFn: async ({ signal }) => (await callRoute(listPresets, { signal })).presets,
});

export const roundsQuery = queryOptions({
  queryKey: ["rounds"],
  queryFn: async ({ signal }) => (await callRoute(listRounds, { signal })).rounds,
  refetchInterval: ({ state }) =>
    state.data?.some(({ status }) => status === "settling") === true ? SETTLING_EVERY_MS : false,
});

export function roundQuery(id: string) {
  return queryOptions({
    queryKey: ["round", id],
    queryFn: ({ signal }) => callRoute(readRound, { params: { id }, signal }),
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
  return callRoute(taskRoute, { params: { id, number }, signal });
}

export function createRound(body: RoundRequest): Promise<Round> {
  return callRoute(createRoute, { body });
}

export function actOnRound(id: string, body: RoundAction): Promise<Round> {
  return callRoute(actRoute, { params: { id }, body });
}

type SendOptions = { keepalive: boolean; deadlineMs: number };

export function saveEdits(id: string, number: number, body: EditBatch, options: SendOptions): Promise<EditReceipt> {
  return callRoute(editsRoute, { params: { id, number }, body, ...options });
}

export async function saveNotes(
  id: string,
  number: number,
  body: TaskNotes & { baseRevision: number },
): Promise<number> {
  return (await callRoute(notesRoute, { params: { id, number }, body })).revision;
}

export async function markCard(id: string, number: number, rating: TaskNotes["rating"]): Promise<void> {
  await callRoute(markRoute, { params: { id, number }, body: { rating } });
}

export async function submitLate(id: string, number: number, body: LateRequest): Promise<void> {
  await callRoute(lateRoute, { params: { id, number }, body });
}

export function submitInRound(id: string, number: number, body: SubmitRequest): Promise<Submission> {
  return callRoute(submitRoute, { params: { id, number }, body });
}

export function runInRound(id: string, number: number, body: RunRequest): Promise<Submission> {
  return callRoute(runRoute, { params: { id, number }, body });
}

export async function takeHint(id: string, number: number, hint: number) {
  return (await callRoute(takeRoundHint, { params: { id, number }, body: { number: hint } })).hints;
}
