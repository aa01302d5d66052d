import { randomUUID } from "node:crypto";
import * as atLarge from "#contract/http/routes.ts";
import type { Route } from "#contract/http/route.ts";
import { Submission } from "#contract/judging/submission.ts";
import * as ofRounds from "#contract/round/routes.ts";
import { Round } from "#contract/round/round.ts";
import type { Client } from "../../harness/client.ts";
import { roundClient, type RoundClient } from "../../harness/rounds.ts";

type Modules = typeof atLarge & typeof ofRounds;
/** A route that is added is a name that `VALID_REQUESTS` lacks, and the tests don't compile. */
type RouteName = { [Name in keyof Modules]: Modules[Name] extends Route ? Name : never }[keyof Modules];

type Ask = { params?: Record<string, string>; body?: unknown };

/** What the requests so far have led to. */
export type Tale = {
  client: Client;
  problem: string;
  image: string;
  preset: string;
  source: string;
  /** The reply that this route gave. */
  heard: (name: RouteName) => unknown;
};

const CARD = "2";
const TASK = "1";

/** A valid request of every route, in an order in which each is answered with success. */
const VALID_REQUESTS: Record<RouteName, (tale: Tale) => Ask | Promise<Ask>> = {
  createIdentity: () => ({ body: {} }),
  readIdentity: () => ({}),
  readHealth: () => ({}),
  readReadiness: () => ({}),
  readClock: () => ({}),
  readCatalogue: () => ({}),
  followCatalogue: () => ({}),
  listProblems: () => ({}),
  readProblem: ({ problem }) => ({ params: { shortname: problem } }),
  readAsset: ({ problem, image }) => ({ params: { shortname: problem, file: image } }),
  submit: ({ problem, source }) => ({ params: { shortname: problem }, body: { language: "javascript", source } }),
  followSubmission: (tale) => ({ params: { id: idOf(tale.heard("submit")) } }),
  readSubmission: async (tale) => {
    const id = idOf(tale.heard("submit"));
    await tale.client.judged(id);
    return { params: { id } };
  },
  readHistory: ({ problem }) => ({ params: { shortname: problem } }),
  run: ({ problem, source }) => ({
    params: { shortname: problem },
    body: { language: "javascript", source, ownCases: ['"own"\n'] },
  }),
  stopSubmission: (tale) => ({ params: { id: idOf(tale.heard("run")) }, body: {} }),
  takeHint: ({ problem }) => ({ params: { shortname: problem }, body: { number: 1 } }),
  giveUp: ({ problem }) => ({ params: { shortname: problem }, body: {} }),
  readLearning: ({ problem }) => ({ params: { shortname: problem } }),

  listPresets: () => ({}),
  createRound: ({ preset }) => ({
    body: { preset, settings: { timeFactor: 1, clockHidden: false, talk: "off" } },
  }),
  readRound: (tale) => ({ params: { id: roundOf(tale).id } }),
  followRound: (tale) => ({ params: { id: roundOf(tale).id } }),
  actOnRound: (tale) => ({ params: { id: roundOf(tale).id }, body: { kind: "start", id: randomUUID() } }),
  readTask: (tale) => ({ params: taskOf(tale) }),
  saveEdits: async (tale) => {
    const [document] = (await roundOf(tale).task()).documents;
    if (document === undefined) throw new Error("the task has no draft");
    const { language, version } = document;
    return {
      params: taskOf(tale),
      body: { id: randomUUID(), language, baseVersion: version, changes: [[0, 0, 0, "// Mine\n", 0]] },
    };
  },
  saveNotes: async (tale) => {
    const { revision, ...notes } = (await roundOf(tale).task()).notes;
    return { params: taskOf(tale), body: { ...notes, notes: "Say it back.", baseRevision: revision } };
  },
  takeRoundHint: (tale) => ({ params: taskOf(tale), body: { number: 1 } }),
  runInRound: (tale) => ({
    params: taskOf(tale),
    body: { language: "javascript", source: tale.source, ownCases: ['"own"\n'] },
  }),
  submitInRound: async (tale) => {
    await tale.client.judged(idOf(tale.heard("runInRound")));
    return { params: taskOf(tale), body: { language: "javascript", source: tale.source } };
  },
  markCard: (tale) => ({ params: { ...taskOf(tale), number: CARD }, body: { rating: 3 } }),
  submitLate: async (tale) => {
    await roundOf(tale).act("end");
    await roundOf(tale).until(({ status }) => status === "finished");
    return { params: taskOf(tale), body: { id: randomUUID(), language: "javascript", source: tale.source } };
  },
  readReport: (tale) => ({ params: { id: roundOf(tale).id } }),
  readRecording: (tale) => ({ params: { id: roundOf(tale).id } }),
  rateRound: (tale) => ({ params: { id: roundOf(tale).id }, body: { algorithms: 3, remarks: "Read slower." } }),
  listRounds: () => ({}),
};

/** The routes asked above, in that order. */
export function namedRoutes(): { name: string; route: Route; ask: (tale: Tale) => Ask | Promise<Ask> }[] {
  const exported: Record<string, unknown> = { ...atLarge, ...ofRounds };
  return Object.entries(VALID_REQUESTS).map(([name, ask]) => {
    const route = atLarge.ROUTES.find((each) => each === exported[name]);
    if (route === undefined) throw new Error(`${name} is not in ROUTES, so that the server does not describe it`);
    return { name, route, ask };
  });
}

export function addressOf({ path }: Route, params: Record<string, string> = {}): string {
  return path.replaceAll(/:(\w+)/g, (_, name: string) => {
    const value = params[name];
    if (value === undefined) throw new Error(`${path} lacks its ${name}`);
    return encodeURIComponent(value);
  });
}

function idOf(submission: unknown): string {
  return Submission.parse(submission).id;
}

function roundOf({ client, heard }: Tale): RoundClient {
  return roundClient(client, Round.parse(heard("createRound")).id);
}

function taskOf(tale: Tale): { id: string; number: string } {
  return { id: roundOf(tale).id, number: TASK };
}
