import { once } from "node:events";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import express from "express";
import { pino } from "pino";
import { afterAll, beforeAll, expect, test } from "vitest";
import { answerFailures } from "../../../server/routes/answer-failure.ts";
import { servePage } from "../../../server/routes/page.ts";
import { clientOf, failureOf, type Client } from "../harness/client.ts";

let directory: string;
let server: Server;
let client: Client;

beforeAll(async () => {
  directory = await mkdtemp(path.join(tmpdir(), "basecase-page-"));
  const app = express();
  // The answer to a failure needs a request id, which the whole app gives first.
  app.use((_request, response, next) => {
    response.set("X-Request-Id", "test");
    next();
  });
  app.use(servePage(directory), answerFailures(pino({ level: "silent" })));
  server = createServer(app).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  client = clientOf(`http://127.0.0.1:${address.port}`);
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await rm(directory, { recursive: true, force: true });
});

test("an unbuilt page says how to build it", async () => {
  const failure = failureOf(await visit("/"));
  expect(failure).toMatchObject({ code: "routeNotFound" });
  expect(failure.detail).toContain("npm run build");
});

test("a built page is served at every address of its own, and asked for anew each time", async () => {
  await build();
  for (const address of ["/", "/problems/tally", "/rounds/1/report?tab=time"]) {
    const { status, text, headers } = await visit(address);
    expect([status, text]).toEqual([200, "<!doctype html>page"]);
    expect(headers.get("cache-control")).toBe("no-cache");
  }
});

test("hashed files are kept for ever, others are asked for anew", async () => {
  await build();
  const hashed = await client.get("/assets/main-0a1b2c.js");
  expect(hashed.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
  expect((await client.get("/icon.svg")).headers.get("cache-control")).toBe("no-cache");
});

test("a file that is gone is not answered with the page", async () => {
  await build();
  expect(failureOf(await visit("/assets/main-gone.js")).code).toBe("routeNotFound");
  expect(failureOf(await client.request("GET", "/problems", { headers: { accept: "application/json" } })).code).toBe(
    "routeNotFound",
  );
  expect(failureOf(await client.post("/problems", {})).code).toBe("routeNotFound");
});

test("nothing outside the page's directory is served", async () => {
  await build();
  for (const address of ["/..%2f..%2f..%2fetc%2fpasswd", "/%2e%2e/%2e%2e/etc/passwd", "/.env"]) {
    const { text } = await visit(address);
    expect(text).not.toContain("root:");
  }
});

const visit = (address: string) => client.request("GET", address, { headers: { accept: "text/html" } });

async function build(): Promise<void> {
  await mkdir(path.join(directory, "assets"), { recursive: true });
  await writeFile(path.join(directory, "index.html"), "<!doctype html>page");
  await writeFile(path.join(directory, "icon.svg"), "<svg/>");
  await writeFile(path.join(directory, "assets", "main-0a1b2c.js"), "page()");
}
