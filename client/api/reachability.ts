import { addressOf } from "#contract/http/address.ts";
import { readHealth } from "#contract/http/routes.ts";
import { useSyncExternalStore } from "react";

/** How often a server that is gone is asked for again. */
const PROBE_EVERY_MS = 2_000;

let reachable = true;
let probe: ReturnType<typeof setTimeout> | null = null;
const listeners = new Set<() => void>();
const returns = new Set<() => void>();

/** Whether the server answered last time it was asked. */
export function useReachable(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => reachable,
  );
}

/** Calls `listener` each time the server is back after it was gone. */
export function onServerReturn(listener: () => void): () => void {
  returns.add(listener);
  return () => returns.delete(listener);
}

export function noteReachable(now: boolean): void {
  if (now === reachable) return;
  reachable = now;
  for (const listener of listeners) listener();
  if (now) for (const listener of returns) listener();
  else scheduleProbe();
}

/** Asks for the server at once; any answer at all but a gateway's counts. */
export async function probeServer(): Promise<void> {
  if (probe !== null) clearTimeout(probe);
  probe = null;
  try {
    const signal = AbortSignal.timeout(PROBE_EVERY_MS * 2);
    const response = await fetch(addressOf(readHealth, {}), { cache: "no-store", signal });
    if (response.status < 502 || response.status > 504) return noteReachable(true);
  } catch {
    // Still gone.
  }
  if (!reachable) scheduleProbe();
}

function scheduleProbe(): void {
  probe ??= setTimeout(() => void probeServer(), PROBE_EVERY_MS);
}
