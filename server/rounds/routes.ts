import { randomUUID } from "node:crypto";
import type { Request, Router } from "express";
import {
  actOnRound,
  createRound,
  followRound,
  listPresets,
  listRounds,
  markCard,
  rateRound,
  readClock,
  readRecording,
  readReport,
  readRound,
  readTask,
  runInRound,
  saveEdits,
  saveNotes,
  submitInRound,
  submitLate,
  takeRoundHint,
} from "#contract/round/routes.ts";
import type { PresetSummary } from "#contract/round/plan.ts";
import type { Submission } from "#contract/judging/submission.ts";
import type { Drafts } from "./drafts.ts";
import type { Rounds } from "./rounds.ts";
import type { RoundTasks } from "./tasks.ts";
import type { RoundHub } from "./hub.ts";
import { bindRoute, bindStream } from "../http/bind-route.ts";
import { openEventStream, streamLimit, type AllStreams } from "../http/event-stream.ts";
import { HttpFailure } from "../http/http-failure.ts";
import type { IdentityGate } from "../http/identity-gate.ts";
import { checkOwnCases } from "../submissions/routes.ts";

export type RoundRouteParts = {
  rounds: Rounds;
  tasks: RoundTasks;
  drafts: Drafts;
  presets: () => PresetSummary[];
  hub: RoundHub;
  gate: IdentityGate;
  /** What a request's network is called in the database. */
  network: (request: Request) => string | null;
  clock: () => number;
  /** Ends the event streams. */
  closing: AbortSignal;
  streams: AllStreams;
};

/** A candidate has one round, in a few tabs. */
const STREAMS_EACH = 20;

export function bindRounds(router: Router, parts: RoundRouteParts): void {
  const { rounds, tasks, drafts, presets, hub, gate, network, clock, closing, streams } = parts;
  const limit = streamLimit(STREAMS_EACH);
  bindRoute(router, readClock, gate, async () => ({ now: clock() }));
  bindRoute(router, listPresets, gate, async () => ({ presets: presets() }));
  bindRoute(router, listRounds, gate, async ({ userId }) => ({ rounds: await rounds.list(userId) }));
  bindRoute(router, createRound, gate, async ({ body, userId, response }) => {
    const round = await rounds.create(userId, body);
    response.location(`/api/rounds/${round.id}`);
    return round;
  });
  bindRoute(router, readRound, gate, ({ params, userId }) => rounds.view(userId, params.id));
  bindRoute(router, actOnRound, gate, ({ params, body, userId }) => rounds.act(userId, params.id, body));
  bindRoute(router, readReport, gate, ({ params, userId }) => rounds.report(userId, params.id));
  bindRoute(router, readRecording, gate, ({ params, userId }) => rounds.recording(userId, params.id));
  bindRoute(router, rateRound, gate, ({ params, body, userId }) => rounds.rate(userId, params.id, body));

  bindStream(router, followRound, gate, async ({ params, userId, request, response }) => {
    await rounds.own(userId, params.id);
    if (response.closed) return;
    if (!limit.take(userId, response)) {
      throw new HttpFailure("tooManyRequests", `You follow your rounds in ${STREAMS_EACH} tabs already; close one.`);
    }
    streams.take(request, response);
    let unfollow: (() => void) | null = null;
    const events = openEventStream(response, closing, () => unfollow?.());
    unfollow = hub.follow(params.id, (round) => {
      events.send("round", String(round.now), round);
      if (round.status === "finished" || round.status === "abandoned") events.end();
    });
  });

  bindRoute(router, readTask, gate, ({ params, userId }) => tasks.content(userId, params.id, params.number));
  bindRoute(router, saveEdits, gate, async ({ params, body, userId }) => {
    const key = { roundId: params.id, task: params.number, language: body.language };
    return { ...(await drafts.save(userId, key, body)), now: clock() };
  });
  bindRoute(router, saveNotes, gate, async ({ params, body: { baseRevision, ...notes }, userId }) => ({
    revision: await tasks.saveNotes(userId, params.id, params.number, baseRevision, notes),
  }));
  bindRoute(router, markCard, gate, async ({ params, body, userId }) => ({
    revision: await tasks.mark(userId, params.id, params.number, body.rating),
  }));
  bindRoute(router, submitInRound, gate, async ({ params, body, userId, request }) => {
    const problem = await tasks.problem(userId, params.id, params.number);
    const submission = newSubmission(problem.shortname, { ...body, purpose: "submit", ownCases: [], onlyCase: null });
    return tasks.submit(params.id, params.number, submission, network(request));
  });
  bindRoute(router, runInRound, gate, async ({ params, body, userId, request }) => {
    const problem = await tasks.problem(userId, params.id, params.number);
    checkOwnCases(body, problem);
    const submission = newSubmission(problem.shortname, { ...body, purpose: "run" });
    return tasks.submit(params.id, params.number, submission, network(request));
  });
  bindRoute(router, submitLate, gate, async ({ params, body: { id, ...body }, userId, request }) => {
    const problem = await tasks.problem(userId, params.id, params.number);
    const late = newSubmission(problem.shortname, { ...body, purpose: "submit", ownCases: [], onlyCase: null });
    await tasks.submitLate(params.id, params.number, { ...late, id }, network(request));
    return { id };
  });
  bindRoute(router, takeRoundHint, gate, async ({ params, body, userId }) => ({
    hints: await tasks.takeHint(userId, params.id, params.number, body.number),
  }));
}

type Content = Pick<Submission, "language" | "source" | "purpose" | "ownCases" | "onlyCase">;

function newSubmission(problem: string, content: Content): Omit<Submission, "createdAt"> {
  return { id: randomUUID(), problem, ...content, judgement: null, stop: null };
}
