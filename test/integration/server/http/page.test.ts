import { once } from "node:events";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import express from "express";
import { pino } from "pino";
import { afterAll, beforeAll, expect, test } from "vitest";
import { answerFailures } from "../../../../server/http/answer-failure.ts";
import { servePage } from "../../../../server/http/page.ts";
import { clientOf, failureOf, type Client } from "../../harness/client.ts";

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
  app.use(servePage(directory, new Map([["tally", {}]])), answerFailures(pino({ level: "silent" })));
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

const OWN = [
  "/",
  "/?status=solved",
  "/problems/tally",
  "/problems/tally/",
  "/problems/tally/hints",
  "/problems/tally/editorial?from=list",
  "/problems/tally/history",
  "/rounds",
  "/rounds/3f0c8b52-55d5-4c3c-9a3c-0a4b7a2ffb0e",
];
const FOREIGN = [
  "/nope",
  "/index.php",
  "/wp-login.html",
  "/problems",
  "/problems/unheardof",
  "/problems/unheardof/editorial",
  "/problems/tally/nope",
  "/problems/tally/hints/1",
  "/problems/__proto__",
  "/rounds/1/report?tab=time",
  "/%E0%B0%B8",
];

test("a built page is served at every address of its own, and asked for anew each time", async () => {
  await build();
  for (const address of OWN) {
    const { status, text, headers } = await visit(address);
    expect([address, status, text]).toEqual([address, 200, "<!doctype html>page"]);
    expect(headers.get("cache-control")).toBe("no-cache");
  }
});

test("a problem's address gets the page that names what a workspace needs", async () => {
  await build();
  const file = path.join(directory, "problem.html");
  await writeFile(file, "<!doctype html>with its scripts");
  for (const address of ["/problems/tally", "/problems/tally/hints"]) {
    expect((await visit(address)).text).toBe("<!doctype html>with its scripts");
  }
  for (const address of ["/", "/problems/unheardof", "/rounds"]) {
    expect((await visit(address)).text).toBe("<!doctype html>page");
  }
  await rm(file);
});

function preload(address: string): string {
  return `<${address}>; rel=preload; as=fetch; crossorigin`;
}

async function linkOf(address: string): Promise<string | null> {
  return (await visit(address)).headers.get("link");
}

test("an address names the data that its page asks for first", async () => {
  await build();
  expect(await linkOf("/")).toBe(preload("/api/problems"));
  expect(await linkOf("/problems/tally/hints")).toBe(
    [preload("/api/problems/tally"), preload("/api/problems")].join(", "),
  );
  expect(await linkOf("/rounds")).toBeNull();
  expect(await linkOf("/problems/unheardof")).toBeNull();
});

test("an address that is none of the page's own is missing, and a browser gets the page that says so", async () => {
  await build();
  for (const address of FOREIGN) {
    const { status, text, headers } = await visit(address);
    expect([address, status, text]).toEqual([address, 404, "<!doctype html>page"]);
    expect(headers.get("cache-control")).toBe("no-cache");
    expect(headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(failureOf(await client.request("GET", address, { headers: { accept: "*/*" } }))).toMatchObject({
      code: "routeNotFound",
      status: 404,
    });
  }
});

test("a browser that has the page already is told again that an address is missing", async () => {
  await build();
  const etag = (await visit("/")).headers.get("etag") ?? "";
  const again = (address: string) =>
    client.request("GET", address, {
      // Without a word of its own, fetch would forbid every cache.
      headers: { accept: "text/html", "if-none-match": etag, "cache-control": "max-age=0" },
    });
  expect((await again("/")).status).toBe(304);
  expect((await again("/nope")).status).toBe(404);
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
