import { once } from "node:events";
import type { Server } from "node:http";
import express from "express";
import { afterAll, beforeAll, expect, test } from "vitest";
import { allStreams, openEventStream } from "../../../../server/http/event-stream.ts";
import { HttpFailure } from "../../../../server/http/http-failure.ts";

const BOUNDS = { all: 7, ofNetwork: 3 };

let server: Server;
let url: string;
const closing = new AbortController();

beforeAll(async () => {
  const streams = allStreams((request) => request.get("x-network") ?? null, BOUNDS);
  const app = express();
  app.get("/events", (request, response) => {
    streams.take(request, response);
    openEventStream(response, closing.signal, () => {});
  });
  app.use(((fault, _request, response, _next) => {
    response.status(fault instanceof HttpFailure ? fault.status : 500).end();
  }) satisfies express.ErrorRequestHandler);
  server = app.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  url = `http://127.0.0.1:${address.port}/events`;
});
afterAll(async () => {
  closing.abort();
  server.closeAllConnections();
  server.close();
  await once(server, "close");
});

test("a network has its share of the event streams, all have no more than there are, and what closes is free again", async () => {
  const reader = new AbortController();
  const open = async (network: string | null, signal = reader.signal): Promise<number> => {
    const headers = network === null ? {} : { "x-network": network };
    return (await fetch(url, { headers, signal })).status;
  };
  const first = new AbortController();
  expect(await open("a", first.signal)).toBe(200);
  for (const status of [200, 200, 429, 429]) expect(await open("a")).toBe(status);
  // One network's refusals cost the others nothing; this machine's own people have no share but the whole.
  for (const status of [200, 200, 200, 429]) expect(await open("b")).toBe(status);
  expect(await open(null)).toBe(200);
  for (const network of ["c", null]) expect(await open(network)).toBe(429);

  first.abort();
  await expect.poll(() => open("a")).toBe(200);
  expect(await open("c")).toBe(429);
  reader.abort();
  await expect.poll(() => open("c", closing.signal)).toBe(200);
});
