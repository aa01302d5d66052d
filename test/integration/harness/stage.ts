import { accepted, startJudge, type Script, type ScriptedJudge } from "./judge.ts";
import { clientOf, type Client } from "./client.ts";
import type { Databases, TestDatabase } from "./database.ts";
import type { ProblemsDirectory } from "./problem-folder.ts";
import type { RedisServer } from "./redis.ts";
import { startServer, type ServerProcess } from "./server.ts";

/** What the scenes of a test file share. */
export type Stage = { databases: Databases; redis: RedisServer; problems: ProblemsDirectory };

export type Scene = {
  database: TestDatabase;
  prefix: string;
  server: ServerProcess;
  /** A client with an identity of its own. */
  newClient(): Promise<Client>;
  /** Another server on the same database and queue. */
  startAnother(env?: Record<string, string>): Promise<ServerProcess>;
  judge(script?: Script): Promise<ScriptedJudge>;
  close(): Promise<void>;
};

let scenes = 0;

export async function openScene(stage: Stage, env: Record<string, string> = {}): Promise<Scene> {
  scenes += 1;
  const prefix = `scene${scenes}`;
  const database = await stage.databases.create();
  const toClose: { close(): Promise<void> }[] = [];
  const startAnother = async (more: Record<string, string> = {}) => {
    const started = await startServer({
      database,
      prefix,
      redisUrl: stage.redis.url,
      problemsDir: stage.problems.dir,
      env: { ...env, ...more },
    });
    toClose.push(started);
    return started;
  };
  const server = await startAnother();
  const newClient = async () => {
    const client = clientOf(server.url);
    await client.enter();
    return client;
  };
  return {
    database,
    prefix,
    server,
    newClient,
    startAnother,
    judge: async (script = (job) => accepted(job)) => {
      const judge = await startJudge(stage.redis.url, prefix, script);
      toClose.push(judge);
      return judge;
    },
    close: async () => {
      for (const part of toClose.toReversed()) await part.close();
    },
  };
}
