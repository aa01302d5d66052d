import { defineConfig } from "vitest/config";

/** Real processes start and stop in these; they are slow on a busy machine, never on purpose. */
const PROCESS_TIMEOUT_MS = 60_000;

export default defineConfig({
  test: {
    projects: [
      { test: { name: "unit", include: ["test/unit/**/*.test.ts"] } },
      {
        test: {
          name: "sandbox",
          include: ["test/sandbox/**/*.test.ts"],
          testTimeout: PROCESS_TIMEOUT_MS,
          hookTimeout: PROCESS_TIMEOUT_MS,
        },
      },
      {
        test: {
          name: "problems",
          include: ["test/problems/**/*.test.ts"],
          testTimeout: 5 * PROCESS_TIMEOUT_MS,
          hookTimeout: PROCESS_TIMEOUT_MS,
        },
      },
      {
        test: {
          name: "integration",
          include: ["test/integration/**/*.test.ts"],
          testTimeout: 2 * PROCESS_TIMEOUT_MS,
          hookTimeout: PROCESS_TIMEOUT_MS,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: "e2e",
          include: ["test/e2e/**/*.test.ts"],
          testTimeout: 2 * PROCESS_TIMEOUT_MS,
          hookTimeout: 2 * PROCESS_TIMEOUT_MS,
          fileParallelism: false,
        },
      },
    ],
  },
});
