import type { Router } from "express";
import type { LiveCatalogue } from "#problems/live-catalogue.ts";
import { readHealth, readReadiness } from "#contract/routes.ts";
import type { JudgeQueue } from "../queue/judge-queue.ts";
import type { Store } from "../store/store.ts";
import { bindRoute } from "./bind-route.ts";
import type { IdentityGate } from "./identity-gate.ts";

export type HealthParts = {
  store: Store;
  queue: JudgeQueue;
  gate: IdentityGate;
  catalogue: Pick<LiveCatalogue, "problems" | "faults">;
};

export function bindHealth(router: Router, { store, queue, gate, catalogue }: HealthParts): void {
  bindRoute(router, readHealth, gate, async () => ({ status: "ok" as const }));

  bindRoute(router, readReadiness, gate, async ({ response }) => {
    const [database, workers] = await Promise.all([
      store.ping().then(
        () => true,
        () => false,
      ),
      queue.workers().catch(() => null),
    ]);
    const redis = workers !== null;
    const ready = database && redis && workers > 0;
    if (!ready) response.status(503);
    const { problems, faults } = catalogue;
    return { ready, database, redis, workers, problems: problems.size, faultyProblems: faults.size };
  });
}
