import { Worker } from "bullmq";
import { JUDGE_QUEUE } from "#contract/judging/judge-job.ts";
import { patientConnection } from "#runtime/redis.ts";

// A worker that does nothing, for the cost of the queue alone. Its Redis and prefix are its arguments.
const [redisUrl = "", prefix = ""] = process.argv.slice(2);
const worker = new Worker(JUDGE_QUEUE, async () => null, {
  connection: patientConnection(redisUrl, () => {}),
  prefix,
});
process.on("SIGTERM", () => process.exit(0));
await worker.waitUntilReady();
process.send?.({ type: "ready" });
