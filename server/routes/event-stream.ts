import type { Response } from "express";

/** Server-sent events to one reader. */
export type EventStream = {
  send(name: string, id: string, data: unknown): void;
  end(): void;
};

/** Proxies close a connection that is silent for long; 30 s is the shortest such time in common use. */
const HEARTBEAT_MS = 15_000;
const RECONNECT_MS = 1_000;

/** Opens the stream; `onEnd` is called once, whoever ends it: reader, server (`closing`) or caller. */
export function openEventStream(response: Response, closing: AbortSignal, onEnd: () => void): EventStream {
  response.set({
    "Content-Type": "text/event-stream; charset=utf-8",
    "Cache-Control": "no-store, no-transform",
    // nginx would otherwise hold events back.
    "X-Accel-Buffering": "no",
  });
  response.flushHeaders();
  response.write(`retry: ${RECONNECT_MS}\n\n`);
  let open = true;
  const end = (): void => {
    if (!open) return;
    open = false;
    clearInterval(heartbeat);
    closing.removeEventListener("abort", end);
    onEnd();
    response.end();
  };
  const heartbeat = setInterval(() => response.write(": still here\n\n"), HEARTBEAT_MS);
  closing.addEventListener("abort", end);
  response.on("close", end);
  return {
    send: (name, id, data) => {
      if (open) response.write(`event: ${name}\nid: ${id}\ndata: ${JSON.stringify(data)}\n\n`);
    },
    end,
  };
}

/** Keeps one identity from holding more than `most` streams. `take` is false when it has them already. */
export function streamLimit(most: number): { take(identityId: string, response: Response): boolean } {
  const open = new Map<string, number>();
  const count = (identityId: string, change: 1 | -1): void => {
    const streams = (open.get(identityId) ?? 0) + change;
    if (streams === 0) open.delete(identityId);
    else open.set(identityId, streams);
  };
  return {
    take: (identityId, response) => {
      if ((open.get(identityId) ?? 0) >= most) return false;
      count(identityId, 1);
      response.once("close", () => count(identityId, -1));
      return true;
    },
  };
}
