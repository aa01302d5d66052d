import { randomUUID } from "node:crypto";
import type { Response, Router } from "express";
import { PENDING_LIMIT } from "#contract/limits.ts";
import { readHistory, readSubmission, run, submit } from "#contract/routes.ts";
import type { Purpose, Submission, SubmitRequest } from "#contract/submission.ts";
import type { Problem } from "#problems/model.ts";
import { checkInput } from "#problems/parse-input.ts";
import type { Dispatcher } from "../queue/dispatcher.ts";
import type { RoundGuard } from "../round/guard.ts";
import type { Store } from "../store/store.ts";
import { bindRoute } from "./bind-route.ts";
import { HttpFailure } from "./http-failure.ts";
import type { IdentityGate } from "./identity-gate.ts";
import { findProblem, type Problems } from "./problems.ts";

export type SubmissionParts = {
  store: Store;
  problems: Problems;
  gate: IdentityGate;
  dispatcher: Dispatcher;
  clock: () => number;
  guard: RoundGuard;
  /** Work that goes on after the reply, which the server's end waits for. */
  afterwards: (work: Promise<void>) => void;
};

export function bindSubmissions(router: Router, parts: SubmissionParts): void {
  const { store, problems, gate, guard } = parts;
  const practised = async (shortname: string, identityId: string | null): Promise<Problem> => {
    const problem = findProblem(problems, shortname);
    const refusal = (await guard.of(identityId)).refusesJudging(shortname);
    if (refusal !== null) throw new HttpFailure(refusal.code, refusal.detail);
    return problem;
  };

  bindRoute(router, submit, gate, async ({ params, body, identityId, response }) => {
    const problem = await practised(params.shortname, identityId);
    return accept(parts, problem, { ...body, purpose: "submit", ownCases: [] }, identityId, response);
  });

  bindRoute(router, run, gate, async ({ params, body, identityId, response }) => {
    const problem = await practised(params.shortname, identityId);
    checkOwnCases(body.ownCases, problem);
    return accept(parts, problem, { ...body, purpose: "run" }, identityId, response);
  });

  bindRoute(router, readSubmission, gate, ({ params, identityId }) => ownSubmission(store, params.id, identityId));

  bindRoute(router, readHistory, gate, async ({ params, query, identityId }) => {
    const problem = findProblem(problems, params.shortname);
    const { limit, before = null } = query;
    // One more than asked for tells whether there are more.
    const lines = await store.history(identityId ?? "", problem.shortname, { limit: limit + 1, before });
    return { submissions: lines.slice(0, limit), more: lines.length > limit };
  });
}

/** The submission, if it is the requester's; another's looks like one that doesn't exist. */
export async function ownSubmission(store: Store, id: string, identityId: string | null): Promise<Submission> {
  const owned = await store.submission(id);
  if (owned === null || owned.identityId !== identityId) {
    throw new HttpFailure("submissionNotFound", `You have no submission ${id}; runs are forgotten after a day.`);
  }
  return owned.submission;
}

type Content = SubmitRequest & { purpose: Purpose; ownCases: string[] };

async function accept(
  { store, dispatcher, clock, afterwards }: SubmissionParts,
  { shortname }: Problem,
  { language, source, ownCases, purpose }: Content,
  identityId: string | null,
  response: Response,
): Promise<Submission> {
  const submission: Submission = {
    id: randomUUID(),
    problem: shortname,
    purpose,
    language,
    source,
    ownCases,
    createdAt: clock(),
    judgement: null,
  };
  const acceptance = await store.accept(submission, identityId ?? "", PENDING_LIMIT);
  switch (acceptance.status) {
    case "tooManyPending":
      throw new HttpFailure(
        "tooManyPending",
        `${PENDING_LIMIT} of your submissions wait already; let one be judged first.`,
      );
    case "identityUnknown":
      throw new HttpFailure("identityInvalid", "The identity no longer exists. POST /api/identity gives a new one.");
    case "accepted":
      // It is safe in the database, so the reply waits for neither the queue nor Redis.
      afterwards(dispatcher.dispatch(submission, acceptance.pending));
      response.location(`/api/submissions/${submission.id}`);
      return submission;
  }
}

export function checkOwnCases(ownCases: string[], { signature }: Problem): void {
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
