import { expect, test } from "vitest";
import { toLimits } from "#catalogue/parts/limits.ts";

test.each([
  [{}, { cpuTimeLimitMs: 5000, wallTimeLimitMs: 17_000, memoryLimitMb: 512, outputLimitKb: 8192 }],
  [
    { time_limit: 1.25, memory: 1024, output: 1 },
    { cpuTimeLimitMs: 1250, wallTimeLimitMs: 5750, memoryLimitMb: 1024, outputLimitKb: 1024 },
  ],
  // The sandbox has a least and a most memory; whole milliseconds are the least time.
  [
    { time_limit: 0.0001, memory: 64 },
    { cpuTimeLimitMs: 1, wallTimeLimitMs: 2003, memoryLimitMb: 256, outputLimitKb: 8192 },
  ],
  [{ memory: 100_000 }, { cpuTimeLimitMs: 5000, wallTimeLimitMs: 17_000, memoryLimitMb: 2048, outputLimitKb: 8192 }],
])("%o becomes %o", (yaml, limits) => {
  expect(toLimits(yaml)).toEqual(limits);
});
