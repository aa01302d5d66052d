import type { Router } from "express";
import type { ReloadableCatalogue } from "#catalogue/reloadable-catalogue.ts";
import { readHealth, readReadiness } from "#contract/http/routes.ts";
import { bindRoute } from "./bind-route.ts";
import type { IdentityGate } from "./identity-gate.ts";

export type HealthParts = {
  store: { ping(): Promise<void> };
  /** Workers that take jobs. */
  queue: { workers(): Promise<number> };
  gate: IdentityGate;
  catalogue: Pick<ReloadableCatalogue, "problems" | "faults">;
  /** Bytes left where this server stores; null: it stores nothing here. */
  room: () => Promise<number | null>;
};

/** A database needs this much for its next step (a WAL segment of PostgreSQL). */
const ROOM_BYTES = 16_000_000;

export function bindHealth(router: Router, { store, queue, gate, catalogue, room }: HealthParts): void {
  bindRoute(router, readHealth, gate, async () => ({ status: "ok" as const }));

  bindRoute(router, readReadiness, gate, async ({ response }) => {
    const [database, left, workers] = await Promise.all([
      store.ping().then(
        () => true,
        () => false,
      ),
      room(),
      queue.workers().catch(() => null),
    ]);
    const storage = left === null || left >= ROOM_BYTES;
    const redis = workers !== null;
    const ready = database && storage && redis && workers > 0;
    if (!ready) response.status(503);
    const { problems, faults } = catalogue;
    return { ready, database, storage, redis, workers, problems: problems.size, faultyProblems: faults.size };
  });
}
