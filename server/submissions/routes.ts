import { randomUUID } from "node:crypto";
import type { Request, Response, Router } from "express";
import { ADDRESS_PENDING_LIMIT, PENDING_LIMIT } from "#contract/judging/limits.ts";
import { readHistory, readSubmission, run, stopSubmission, submit } from "#contract/http/routes.ts";
import type { Submission } from "#contract/judging/submission.ts";
import type { ServedProblem } from "#catalogue/model.ts";
import { checkInput } from "#catalogue/parts/parse-input.ts";
import type { Hub } from "./hub.ts";
import type { Dispatcher } from "./queue/dispatcher.ts";
import type { RoundGuard } from "../problems/round-guard.ts";
import type { SubmissionStore } from "./submission-store.ts";
import { bindRoute } from "../http/bind-route.ts";
import { HttpFailure } from "../http/http-failure.ts";
import type { IdentityGate } from "../http/identity-gate.ts";
import { findProblem, type Problems } from "../problems/routes.ts";

export type SubmissionParts = {
  store: SubmissionStore;
  problems: Problems;
  gate: IdentityGate;
  dispatcher: Dispatcher;
  clock: () => number;
  guard: RoundGuard;
  hub: Hub;
  /** What a request's network is called in the database. */
  network: (request: Request) => string | null;
  /** Work that goes on after the reply, which the server's end waits for. */
  afterwards: (work: Promise<void>) => void;
};

export function bindSubmissions(router: Router, parts: SubmissionParts): void {
  const { store, problems, gate, guard, dispatcher, hub, clock, afterwards } = parts;
  const practised = async (shortname: string, userId: string): Promise<ServedProblem> => {
    const problem = findProblem(problems, shortname);
    const refusal = (await guard.of(userId)).refusesJudging(shortname);
    if (refusal !== null) throw new HttpFailure(refusal.code, refusal.detail);
    return problem;
  };

  bindRoute(router, submit, gate, async ({ params, body, ...asked }) => {
    const problem = await practised(params.shortname, asked.userId);
    return accept(parts, problem, { ...body, purpose: "submit", ownCases: [], onlyCase: null }, asked);
  });

  bindRoute(router, run, gate, async ({ params, body, ...asked }) => {
    const problem = await practised(params.shortname, asked.userId);
    checkOwnCases(body, problem);
    return accept(parts, problem, { ...body, purpose: "run" }, asked);
  });

  bindRoute(router, stopSubmission, gate, async ({ params, userId }) => {
    const submission = await ownSubmission(store, params.id, userId);
    if (submission.purpose !== "run") {
      throw new HttpFailure("stopRefused", "A submission counts once it is made; only runs can be stopped.");
    }
    const stopped = await store.stop(params.id, { at: clock(), reason: "byOwner" });
    // It has ended already, by its verdict or by an earlier request; either way it has stopped, as the user wanted.
    if (stopped === null) return ownSubmission(store, params.id, userId);
    hub.ended(params.id, stopped);
    afterwards(dispatcher.clear([params.id]));
    return stopped;
  });

  bindRoute(router, readSubmission, gate, ({ params, userId }) => ownSubmission(store, params.id, userId));

  bindRoute(router, readHistory, gate, async ({ params, query, userId }) => {
    const problem = findProblem(problems, params.shortname);
    const { limit, before = null } = query;
    // One more than asked for tells whether there are more.
    const lines = await store.history(userId, problem.shortname, { limit: limit + 1, before });
    return { submissions: lines.slice(0, limit), more: lines.length > limit };
  });
}

/** The submission, if it is the requester's; another's looks like one that doesn't exist. */
export async function ownSubmission(store: SubmissionStore, id: string, userId: string): Promise<Submission> {
  const owned = await store.submission(id);
  if (owned === null || owned.userId !== userId) {
    throw new HttpFailure("submissionNotFound", `You have no submission ${id}; runs are forgotten after a day.`);
  }
  return owned.submission;
}

type Content = Pick<Submission, "language" | "source" | "purpose" | "ownCases" | "onlyCase">;
type Asked = { userId: string; request: Request; response: Response };

async function accept(
  { store, dispatcher, clock, hub, network, afterwards }: SubmissionParts,
  { shortname }: ServedProblem,
  content: Content,
  { userId, request, response }: Asked,
): Promise<Submission> {
  const submission: Submission = {
    id: randomUUID(),
    problem: shortname,
    ...content,
    createdAt: clock(),
    judgement: null,
    stop: null,
  };
  const key = network(request);
  const address = key === null ? null : { key, limit: ADDRESS_PENDING_LIMIT };
  const acceptance = await store.accept(submission, userId, PENDING_LIMIT, address);
  switch (acceptance.status) {
    case "tooManyOfAddress":
      throw new HttpFailure(
        "tooManyPending",
        `${ADDRESS_PENDING_LIMIT} submissions from your network wait already; let some be judged first.`,
      );
    case "tooManyPending":
      throw new HttpFailure(
        "tooManyPending",
        `${PENDING_LIMIT} of your submissions wait already; let one be judged first.`,
      );
    case "identityUnknown":
      throw new HttpFailure("identityInvalid", "The identity no longer exists. POST /api/identity gives a new one.");
    case "accepted":
      // It is safe in the database, so the reply waits for neither the queue nor Redis.
      afterwards(dispatcher.dispatch(submission, acceptance));
      for (const id of acceptance.replaced) hub.ended(id, null);
      afterwards(dispatcher.clear(acceptance.replaced));
      response.location(`/api/submissions/${submission.id}`);
      return submission;
  }
}

export function checkOwnCases(
  { ownCases, onlyCase }: Pick<Submission, "ownCases" | "onlyCase">,
  { signature, samples }: ServedProblem,
): void {
  const count = samples.length + ownCases.length;
  if (onlyCase !== null && onlyCase > count) {
    throw new HttpFailure(
      "ownCaseInvalid",
      `There is no case ${onlyCase}; samples and own cases are ${count} together.`,
    );
  }
  // A stdio problem's input is any text.
  if (signature === null) return;
  const issues = ownCases.flatMap((text, index) =>
    checkInput(text, signature).map(({ path, message }) => ({
      path: `$.ownCases[${index}]${path === "" ? "" : ` ${path}`}`,
      message: `case ${index + 1}, ${message}`,
    })),
  );
  const [first] = issues;
  if (first !== undefined) throw new HttpFailure("ownCaseInvalid", `Own ${first.message}.`, issues);
}
