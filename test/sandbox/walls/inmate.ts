import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { inspectMachine, planLaunch } from "#sandbox/launch.ts";
import { spawnHost } from "#sandbox/spawn-host.ts";
import { readFileSync } from "node:fs";

// Starts a program as a host is started, whoever we are, and hands on what it says. Its parent tells what to try.
const launch = planLaunch(inspectMachine());
const asked: unknown = await once(process, "message").then(([message]) => message);
const rawProgram = typeof asked === "object" && asked !== null && "raw" in asked ? String(asked.raw) : null;
const words = launch.words();
const entry = words.findIndex((word) => word.endsWith("sandbox/host/main.js"));
const script = readFileSync(fileURLToPath(new URL("attempts.cjs", import.meta.url)), "utf8");

if (rawProgram === null) {
  const inmate = spawnHost(launch, [...words.slice(0, entry), "--eval", script]);
  let answer: unknown = null;
  let threads: unknown = 0;
  inmate.on("message", (message) => {
    if (typeof message === "number") threads = message;
    else answer = message;
  });
  inmate.send(asked ?? {});
  await once(inmate, "close");
  process.send?.({ walls: launch.walls, answer, threads }, () => process.exit(0));
} else {
  const node = words.indexOf(process.execPath, words.lastIndexOf("sh"));
  const roof = words.indexOf("--remount-ro");
  const inmate = spawnHost(launch, [
    ...words.slice(0, roof),
    "--ro-bind",
    rawProgram,
    "/raw",
    ...words.slice(roof, node),
    "/raw",
  ]);
  const written: Buffer[] = [];
  inmate.stderr?.on("data", (chunk: Buffer) => written.push(chunk));
  await once(inmate, "close");
  process.send?.({ walls: launch.walls, answer: Array.from(Buffer.concat(written)) }, () => process.exit(0));
}
