import type { EditBatch, EditReceipt } from "#contract/round/changes.ts";
import { failureOf } from "../../api/request.ts";
import type { RecorderParts } from "./recorder.ts";

/** The most that a browser sends when a page is left. */
const KEEPALIVE_BYTES = 60_000;
/**
 * A request that hangs is given up soon and made again under the same name, so that a network that comes back in the
 * last seconds of a round is used. A slow network gets more time with each failure.
 */
const PATIENCE_MS = [3_000, 6_000, 12_000, 20_000];

type Post = (batch: EditBatch, options: { keepalive: boolean; deadlineMs: number }) => Promise<EditReceipt>;

/** Sends batches, with a patience that grows while they fail. */
export function senderOf(post: Post): RecorderParts["send"] {
  let failures = 0;
  return async (batch, leaving) => {
    const keepalive = leaving && JSON.stringify(batch).length < KEEPALIVE_BYTES;
    const deadlineMs = PATIENCE_MS[Math.min(failures, PATIENCE_MS.length - 1)] ?? 3_000;
    try {
      const receipt = await post(batch, { keepalive, deadlineMs });
      failures = 0;
      return { kind: "stored", receipt };
    } catch (thrown) {
      failures += 1;
      return { kind: "failed", failure: failureOf(thrown) };
    }
  };
}
