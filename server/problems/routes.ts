import { realpath } from "node:fs/promises";
import path from "node:path";
import type { Router } from "express";
import type { ProblemStatus } from "#contract/problem/problem.ts";
import { listProblems, readAsset, readProblem } from "#contract/http/routes.ts";
import type { ServedProblem } from "#catalogue/model.ts";
import { publicPart, summary } from "#catalogue/public-part.ts";
import type { RoundGuard } from "./round-guard.ts";
import { bindRoute, bindStream } from "../http/bind-route.ts";
import { HttpFailure } from "../http/http-failure.ts";
import type { IdentityGate } from "../http/identity-gate.ts";

export type Problems = ReadonlyMap<string, ServedProblem>;

/** Folders of a package that hold a statement and its images; the second is the legacy format's. */
const STATEMENT_FOLDERS = ["statement", "problem_statement"];
const IMAGE = /^(?:[A-Za-z0-9_][A-Za-z0-9_.-]*\/)*[A-Za-z0-9_][A-Za-z0-9_.-]*\.(?:png|jpe?g|gif|svg|webp)$/i;
const ASSET_LIFE_S = 3_600;

export type ProblemParts = {
  problems: Problems;
  store: { statuses(userId: string): Promise<Map<string, ProblemStatus>> };
  gate: IdentityGate;
  guard: RoundGuard;
};

export function bindProblems(router: Router, { problems, store, gate, guard }: ProblemParts): void {
  const statusesOf = (userId: string | null): Promise<ReadonlyMap<string, ProblemStatus>> =>
    userId === null ? Promise.resolve(new Map()) : store.statuses(userId);

  bindRoute(router, listProblems, gate, async ({ userId }) => {
    const [statuses, live] = await Promise.all([statusesOf(userId), guard.of(userId)]);
    const listed = [...problems.values()].filter(({ shortname }) => !live.hides(shortname));
    return { problems: listed.map((problem) => summary(problem, statusIn(statuses, problem))) };
  });

  bindRoute(router, readProblem, gate, async ({ params, userId }) => {
    const problem = findProblem(problems, params.shortname);
    if ((await guard.of(userId)).hides(problem.shortname)) {
      throw new HttpFailure("roundLive", "Until your round is over, this problem is only to be seen in it.");
    }
    return publicPart(problem, statusIn(await statusesOf(userId), problem), problems);
  });

  bindStream(router, readAsset, gate, async ({ params, response }) => {
    const problem = findProblem(problems, params.shortname);
    const file = await imageOf(problem, params.file);
    if (file === null) {
      throw new HttpFailure("assetNotFound", `The statement of ${problem.shortname} has no image ${params.file}.`);
    }
    // An SVG opened by itself is a document: it may draw, and nothing else.
    response.set("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox");
    response.set("Cache-Control", `private, max-age=${ASSET_LIFE_S}`);
    await new Promise<void>((resolve, reject) => {
      response.sendFile(path.basename(file), { root: path.dirname(file), cacheControl: false }, (fault) =>
        // The reader may leave in the middle; that is no failure of ours.
        fault && !response.headersSent ? reject(fault) : resolve(),
      );
    });
  });
}

export function findProblem(problems: Problems, shortname: string): ServedProblem {
  const problem = problems.get(shortname);
  if (problem === undefined) throw new HttpFailure("problemNotFound", `No problem is called ${shortname}.`);
  return problem;
}

function statusIn(statuses: ReadonlyMap<string, ProblemStatus>, { shortname }: ServedProblem): ProblemStatus {
  return statuses.get(shortname) ?? "untouched";
}

/** The image's real path; null where it is none, or leads out of the statement's folder. */
async function imageOf({ dir }: ServedProblem, name: string): Promise<string | null> {
  if (!IMAGE.test(name)) return null;
  for (const folder of STATEMENT_FOLDERS) {
    const wanted = path.resolve(dir, folder, name);
    const [root, found] = await Promise.all([
      realpath(path.resolve(dir, folder)).catch(() => null),
      realpath(wanted).catch(() => null),
    ]);
    if (root !== null && found !== null && found.startsWith(root + path.sep)) return found;
  }
  return null;
}
