import { z } from "zod";
import { ErrorReport } from "#contract/judging/judgement.ts";
import type { HostReply } from "./protocol.ts";

const RunEnding = z.discriminatedUnion("status", [
  z.strictObject({ status: z.literal("returned"), encoded: z.string() }),
  z.strictObject({ status: z.literal("finished") }),
  z.strictObject({ status: z.literal("threw"), error: ErrorReport }),
  z.strictObject({ status: z.literal("unusableResult"), reason: z.string() }),
  z.strictObject({ status: z.literal("memoryExceeded") }),
  z.strictObject({ status: z.literal("outputExceeded") }),
]);

/** Parsed in the parent only: zod would double a host's start. */
export const HostReplySchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("ready") }),
  z.strictObject({ kind: z.literal("compiled"), error: ErrorReport.nullable(), healthy: z.boolean() }),
  z.strictObject({
    kind: z.literal("ran"),
    more: z.enum(["coming", "onRequest", "none"]),
    ending: RunEnding,
    printed: z.string(),
    cpuTimeMs: z.number(),
    wallTimeMs: z.number(),
    memoryMb: z.number(),
  }),
  z.strictObject({ kind: z.literal("stopped") }),
  z.strictObject({ kind: z.literal("released") }),
  z.strictObject({ kind: z.literal("fault"), message: z.string() }),
]) satisfies z.ZodType<HostReply>;
