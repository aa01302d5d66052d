import type { Request, Response } from "express";
import { HttpFailure } from "./http-failure.ts";

/** Server-sent events to one reader. */
export type EventStream = {
  send(name: string, id: string, data: unknown): void;
  end(): void;
};

/** Proxies close a connection that is silent for long; 30 s is the shortest such time in common use. */
const HEARTBEAT_MS = 15_000;
const RECONNECT_MS = 1_000;
/** What a reader that no longer reads may leave in memory. */
const BACKLOG_BYTES = 1_000_000;
/** How many streams there may be. */
export type StreamBounds = { all: number; ofNetwork: number };
/** A class behind one address has a few tabs each. */
const BOUNDS: StreamBounds = { all: 4_000, ofNetwork: 500 };

/** Opens the stream; `onEnd` is called once, whether the reader, the server (`closing`) or the caller ends it. */
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
  const write = (text: string): void => {
    if (response.writableLength > BACKLOG_BYTES) response.destroy();
    else response.write(text);
  };
  const heartbeat = setInterval(() => write(": still here\n\n"), HEARTBEAT_MS);
  closing.addEventListener("abort", end);
  response.on("close", end);
  return {
    send: (name, id, data) => {
      if (open) write(`event: ${name}\nid: ${id}\ndata: ${JSON.stringify(data)}\n\n`);
    },
    end,
  };
}

/** The whole server's event streams: each holds a socket and a timer, and identities are free. */
export type AllStreams = {
  /** Throws `HttpFailure` where there are too many. */
  take(request: Request, response: Response): void;
};

/** `network`: where a request comes from; null is this machine, or a proxy on it. */
export function allStreams(network: (request: Request) => string | null, bounds: StreamBounds = BOUNDS): AllStreams {
  const all = streamLimit(bounds.all);
  const ofNetwork = streamLimit(bounds.ofNetwork);
  return {
    take: (request, response) => {
      const from = network(request);
      // The narrower first: whoever has too many takes none of everybody's.
      if ((from === null || ofNetwork.take(from, response)) && all.take("", response)) return;
      throw new HttpFailure("tooManyRequests", "Too many pages are open and follow this server; close some first.");
    },
  };
}

/** Keeps one identity from holding more than `most` streams. `take` is false when it has them already. */
export function streamLimit(most: number): { take(userId: string, response: Response): boolean } {
  const open = new Map<string, number>();
  const count = (userId: string, change: 1 | -1): void => {
    const streams = (open.get(userId) ?? 0) + change;
    if (streams === 0) open.delete(userId);
    else open.set(userId, streams);
  };
  return {
    take: (userId, response) => {
      if ((open.get(userId) ?? 0) >= most) return false;
      count(userId, 1);
      response.once("close", () => count(userId, -1));
      return true;
    },
  };
}
