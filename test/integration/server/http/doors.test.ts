import { once } from "node:events";
import { connect } from "node:net";
import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { clientOf, failureOf, type Client } from "../../harness/client.ts";
import { IdentityGiven } from "#contract/http/identity.ts";
import { openDatabases } from "../../harness/database.ts";
import { problemsDirectory } from "../../harness/problem-folder.ts";
import { startRedis } from "../../harness/redis.ts";
import { openScene, type Scene, type Stage } from "../../harness/stage.ts";
import { TALLY } from "../../harness/tally.ts";

describe("the server's doors", () => {
  let stage: Stage;
  let scene: Scene;
  let other: Scene;

  beforeAll(async () => {
    const [databases, redis, problems] = await Promise.all([
      openDatabases("pglite"),
      startRedis(),
      problemsDirectory(TALLY),
    ]);
    stage = { databases, redis, problems };
    scene = await openScene(stage, { LOG_LEVEL: "debug" });
    other = await openScene(stage);
  });
  afterAll(async () => {
    await scene.close();
    await other.close();
    await stage.redis.close();
    await stage.problems.close();
    await stage.databases.close();
  });

  test.each([
    ["rebound.example:3000", "/api/problems", 421],
    ["rebound.example", "/api/identity", 421],
    ["rebound.example", "/", 421],
    ["rebound.example", "/assets/page.js", 421],
    ["localhost:1", "/api/problems", 200],
    ["[::1]", "/api/health", 200],
  ])("asked as %s for %s it answers %i", async (host, path, status) => {
    expect(await askedAs(scene.server.url, host, path)).toBe(status);
  });

  test.each([
    [["GET /api/health HTTP/1.1", "Host: localhost", "Host: rebound.example"], 400],
    [["GET /api/health HTTP/1.1", "Host: rebound.example", "Host: localhost"], 400],
    [["GET http://rebound.example/api/health HTTP/1.1", "Host: localhost"], 400],
    [["GET http://rebound.example/api/health HTTP/1.1", "Host: rebound.example"], 421],
    [["GET http://localhost/api/health HTTP/1.1", "Host: localhost"], 200],
  ])("asked with %j it answers %i", async (lines, status) => {
    const { hostname, port } = new URL(scene.server.url);
    const socket = connect(Number(port), hostname);
    socket.write([...lines, "Connection: close", "", ""].join("\r\n"));
    let reply = "";
    socket.setEncoding("utf8").on("data", (text) => (reply += String(text)));
    await once(socket, "close");
    expect(reply).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
  });

  test("a junk cookie of our name before the real one locks nobody out", async () => {
    const client = await scene.newClient();
    const real = client.cookie ?? "";
    const name = real.split("=")[0] ?? "";
    const { json: mine } = await client.get("/api/identity");
    for (const junk of [`${name}=junk`, `${name}=`, `${name}="s%3Ax.y"`, `${name}=%E0%A4%A`, "basecase_identity=old"]) {
      const both = clientOf(scene.server.url, `${junk}; ${real}; ${junk}`);
      expect((await both.get("/api/identity")).json).toEqual(mine);
      const alone = clientOf(scene.server.url, junk);
      expect(failureOf(await alone.get("/api/identity")).code).toBe("identityInvalid");
    }
  });

  test("two installations on one machine, with a browser's one jar, keep their visitors apart", async () => {
    const [here, there] = [await scene.newClient(), await other.newClient()];
    const jar = `${here.cookie}; ${there.cookie}`;
    expect(here.cookie?.split("=")[0]).not.toBe(there.cookie?.split("=")[0]);
    for (const [client, url] of [
      [here, scene.server.url],
      [there, other.server.url],
    ] satisfies [Client, string][]) {
      const { json } = await client.get("/api/identity");
      expect((await clientOf(url, jar).get("/api/identity")).json).toEqual(json);
    }
  });

  test("a visitor whose cookie never reached the disk is known by the keepsake, and nobody by another's", async () => {
    const client = await scene.newClient();
    const given = IdentityGiven.parse((await client.post("/api/identity")).json);
    const back = clientOf(scene.server.url);
    expect((await back.post("/api/identity", { keepsake: given.keepsake })).json).toEqual(given);
    expect((await back.get("/api/identity")).json).toEqual({ id: given.id, createdAt: given.createdAt });

    // A cookie that is there counts for more.
    const somebody = await scene.newClient();
    const { json: self } = await somebody.get("/api/identity");
    expect((await somebody.post("/api/identity", { keepsake: given.keepsake })).json).toMatchObject(self ?? {});

    const [id = "", mark = ""] = given.keepsake.split(".");
    const stranger = IdentityGiven.parse((await other.newClient().then((c) => c.post("/api/identity"))).json);
    const signed = decodeURIComponent(client.cookie?.split("=")[1] ?? "").replace(/^s:/, "");
    for (const forged of [
      "",
      ".",
      id,
      `${id}.`,
      `${id}.${mark}x`,
      `${stranger.id}.${mark}`,
      signed,
      stranger.keepsake,
    ]) {
      const { status, json } = await clientOf(scene.server.url).post("/api/identity", { keepsake: forged });
      expect(status).toBe(200);
      expect(IdentityGiven.parse(json).id).not.toBe(id);
    }
  });

  test("a visitor from before cookies had such names is known, and gets one", async () => {
    const client = await scene.newClient();
    const { json: mine } = await client.get("/api/identity");
    const [name = "", value = ""] = (client.cookie ?? "").split("=");
    const former = clientOf(scene.server.url, `basecase_identity=${value}`);
    expect((await former.get("/api/identity")).json).toEqual(mine);
    expect(former.cookie?.split("=")[0]).toBe(name);
  });

  test("an upload that is broken off is no fault of ours", async () => {
    const client = await scene.newClient();
    const { hostname, port } = new URL(scene.server.url);
    const socket = connect(Number(port), hostname);
    await once(socket, "connect");
    socket.write(
      `POST /api/problems/tally/submissions HTTP/1.1\r\nHost: localhost\r\nCookie: ${client.cookie}\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{"source":`,
    );
    await client.get("/api/health");
    socket.destroy();
    await vi.waitFor(() => expect(scene.server.output()).toContain("the reader left"), { timeout: 10_000 });
    expect(scene.server.output()).not.toContain("request failed");
    expect((await client.get("/api/ready")).json).toMatchObject({ database: true });
  });
});

/** By Node's own client: `fetch` lets nobody choose the name. */
async function askedAs(url: string, host: string, path: string): Promise<number> {
  const sent = request(new URL(path, url), { headers: { host } }).end();
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  sent.once("error", reject).once("response", (reply) => {
    reply.resume();
    resolve(reply.statusCode ?? 0);
  });
  return promise;
}
