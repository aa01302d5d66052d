import { randomUUID } from "node:crypto";
import type { Request, Router } from "express";
import type { Identity } from "#contract/http/identity.ts";
import { createIdentity, readIdentity } from "#contract/http/routes.ts";
import type { IdentityStore } from "./identity-store.ts";
import { bindRoute } from "../http/bind-route.ts";
import { HttpFailure } from "../http/http-failure.ts";
import type { IdentityGate } from "../http/identity-gate.ts";

export function bindIdentity(router: Router, store: IdentityStore, gate: IdentityGate, clock: () => number): void {
  bindRoute(router, createIdentity, gate, async ({ request, response, body }) => {
    const kept = body?.keepsake;
    const identity =
      (await present(request, gate)) ??
      (kept === undefined ? null : await gate.returning(kept)) ??
      (await create(store, clock()));
    gate.give(response, identity);
    return { ...identity, keepsake: gate.keepsake(identity) };
  });

  bindRoute(router, readIdentity, gate, async ({ request, response }) => {
    const identity = await gate.require(request);
    gate.give(response, identity);
    return identity;
  });
}

async function present(request: Request, gate: IdentityGate): Promise<Identity | null> {
  try {
    return await gate.require(request);
  } catch (fault) {
    // Asking for a new identity is the mend of a missing or invalid one.
    if (fault instanceof HttpFailure) return null;
    throw fault;
  }
}

async function create(store: IdentityStore, createdAt: number): Promise<Identity> {
  const identity = { id: randomUUID(), createdAt };
  await store.addIdentity(identity);
  return identity;
}
