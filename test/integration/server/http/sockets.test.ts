import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { networkInterfaces } from "node:os";
import express from "express";
import { afterAll, beforeAll, expect, test } from "vitest";
import { listen, type Listening } from "../../../../server/http/listen.ts";

const DEADLINES = { headersMs: 300, requestMs: 600, silenceMs: 1_500, checkMs: 50 };
const SOCKETS = 200;
/** How much later than it says a deadline may act on a busy machine. */
const SLACK_MS = 4_000;

const hasIpv6 = Object.values(networkInterfaces()).some((all) => all?.some(({ address }) => address === "::1"));

let server: Listening;
const open = new Set<Socket>();
/** The stalled reader's connection is gone. */
const flooded = Promise.withResolvers<void>();

beforeAll(async () => {
  const app = express();
  app.post("/echo", express.text(), (request, response) => void response.send(request.body));
  app.get("/flood", (_request, response) => {
    response.once("close", flooded.resolve);
    response.write("x".repeat(50_000_000));
  });
  app.get("/", (_request, response) => void response.send("here"));
  server = await listen(app, { port: 0, host: "127.0.0.1" }, DEADLINES);
});
afterAll(async () => {
  for (const socket of open) socket.destroy();
  await server.close();
});

test(`${SOCKETS} silent sockets are gone when the headers' deadline is over`, async () => {
  const closed = await Promise.all(Array.from({ length: SOCKETS }, async () => lifeOf(await openSocket())));
  expect(Math.min(...closed)).toBeGreaterThan(DEADLINES.headersMs - DEADLINES.checkMs - 50);
  expect(Math.max(...closed)).toBeLessThan(DEADLINES.headersMs + 500 + SLACK_MS);
});

test("headers that come a byte at a time are refused at the deadline, and the socket is destroyed", async () => {
  const socket = await openSocket();
  const reply = textOf(socket);
  socket.write("GET / HTTP/1.1\r\nHost: localhost\r\n");
  const drip = setInterval(() => socket.writable && socket.write("X: y\r\n"), 40);
  const life = await lifeOf(socket);
  clearInterval(drip);
  expect(life).toBeLessThan(DEADLINES.headersMs + 500 + SLACK_MS);
  expect(await reply).toMatch(/^HTTP\/1\.1 408 /);
  expect(await reply).toContain("requestTooSlow");
});

test("a body that comes a byte at a time is refused at its deadline", async () => {
  const socket = await openSocket();
  const reply = textOf(socket);
  socket.write("POST /echo HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\nContent-Length: 1000\r\n\r\n");
  const drip = setInterval(() => socket.writable && socket.write("x"), 40);
  const life = await lifeOf(socket);
  clearInterval(drip);
  expect(life).toBeLessThan(DEADLINES.requestMs + 500 + SLACK_MS);
  expect(await reply).toMatch(/^HTTP\/1\.1 408 /);
});

test("a reader that stops reading is let go", async () => {
  const socket = await openSocket();
  socket.pause();
  const began = performance.now();
  socket.write("GET /flood HTTP/1.1\r\nHost: localhost\r\n\r\n");
  await flooded.promise;
  // Node grants a socket with unsent bytes its time once more.
  expect(performance.now() - began).toBeLessThan(2 * DEADLINES.silenceMs + SLACK_MS);
});

test.skipIf(!hasIpv6)("asked to listen as localhost, it answers at both loopback addresses", async () => {
  const both = await listen(
    express().get("/", (_request, response) => void response.send("here")),
    {
      port: 0,
      host: "localhost",
    },
  );
  const { port } = new URL(both.url);
  for (const address of ["localhost", "127.0.0.1", "[::1]"]) {
    expect(await (await fetch(`http://${address}:${port}`)).text()).toBe("here");
  }
  await both.close();
  for (const address of ["127.0.0.1", "[::1]"]) {
    await expect(fetch(`http://${address}:${port}`)).rejects.toThrow("fetch failed");
  }
});

test("whoever is quick is answered meanwhile", async () => {
  const silent = await Promise.all(Array.from({ length: 20 }, openSocket));
  const answer = await fetch(server.url);
  expect(await answer.text()).toBe("here");
  for (const socket of silent) socket.destroy();
});

async function openSocket(): Promise<Socket> {
  const { hostname, port } = new URL(server.url);
  const socket = connect(Number(port), hostname);
  open.add(socket);
  socket.on("error", () => {});
  await once(socket, "connect");
  return socket;
}

/** Milliseconds until the other side has closed it; our own side stays open, as a slow client's does. */
async function lifeOf(socket: Socket): Promise<number> {
  const began = performance.now();
  socket.resume();
  if (!socket.closed) await once(socket, "close");
  return performance.now() - began;
}

async function textOf(socket: Socket): Promise<string> {
  let text = "";
  socket.setEncoding("utf8").on("data", (chunk) => (text += String(chunk)));
  await once(socket, "close");
  return text;
}
