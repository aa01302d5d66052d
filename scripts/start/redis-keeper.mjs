// @ts-check
import { once } from "node:events";
import { connect } from "node:net";
import path from "node:path";
import { setTimeout as after } from "node:timers/promises";
import { findRedis, startRedis } from "../setup/redis.mjs";
import { Missing, say } from "../setup/say.mjs";
import { nextWait } from "./backoff.mjs";

const ANSWER_DEADLINE_MS = 5_000;
const USUAL_PORT = 6379;

/**
 * The Redis of `REDIS_URL`, which is never touched, else one of our own that is started again whenever it dies.
 * @param {string} dataDir
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<{url: string, close(): Promise<void>, kill(): void}>}
 */
export async function keepRedis(dataDir, env) {
  const given = env["REDIS_URL"];
  if (given) {
    await assertAnswers(given);
    return { url: given, close: async () => {}, kill: () => {} };
  }
  const directory = path.join(dataDir, "redis");
  const command = await findRedis(dataDir, env);
  let closing = false;
  let current = await startRedis(command, directory);
  void watch();
  return {
    url: current.url,
    close: async () => {
      closing = true;
      await current.close();
    },
    kill: () => {
      closing = true;
      current.kill();
    },
  };

  async function watch() {
    for (let waitMs = 0; ;) {
      const began = performance.now();
      const how = await current.exited;
      if (closing) return;
      waitMs = nextWait(waitMs, performance.now() - began);
      say(`Redis ${how}; starting it again in ${waitMs / 1000} s`);
      await after(waitMs);
      if (closing) return;
      try {
        current = await startRedis(command, directory, current);
        say("Redis is back");
      } catch (fault) {
        say(`Redis did not come back: ${fault instanceof Error ? fault.message : String(fault)}`);
      }
    }
  }
}

/** @param {string} url */
async function assertAnswers(url) {
  if (!url.startsWith("/") && !URL.canParse(url)) throw new Missing(`REDIS_URL is no address: ${url}`);
  const socket = url.startsWith("/")
    ? connect(url)
    : connect(Number(new URL(url).port || USUAL_PORT), new URL(url).hostname.replace(/^\[|\]$/g, ""));
  try {
    await once(socket, "connect", { signal: AbortSignal.timeout(ANSWER_DEADLINE_MS) });
  } catch (cause) {
    throw new Missing("the Redis of REDIS_URL does not answer; start it, or leave REDIS_URL out to have one brought", {
      cause,
    });
  } finally {
    socket.destroy();
  }
}
