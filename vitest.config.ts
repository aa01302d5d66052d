import { defineConfig } from "vitest/config";

/** Real processes start and stop in these; they are slow on a busy machine, never on purpose. */
const PROCESS_TIMEOUT_MS = 60_000;

/**
 * One project after another: what starts processes by the dozen and measures them wants the machine for itself. Two
 * files at a time where tests mostly wait for processes of theirs; a browser and a hostile program fill a machine alone.
 * Orders begin with 1, since a project of order 0 with a single worker would be put last.
 */
export default defineConfig({
  test: {
    projects: [
      { test: { name: "unit", sequence: { groupOrder: 1 }, include: ["test/unit/**/*.test.ts"] } },
      {
        test: {
          name: "sandbox",
          sequence: { groupOrder: 3 },
          include: ["test/sandbox/**/*.test.ts"],
          testTimeout: PROCESS_TIMEOUT_MS,
          hookTimeout: PROCESS_TIMEOUT_MS,
        },
      },
      {
        test: {
          name: "problems",
          sequence: { groupOrder: 2 },
          include: ["test/problems/**/*.test.ts"],
          testTimeout: 5 * PROCESS_TIMEOUT_MS,
          hookTimeout: PROCESS_TIMEOUT_MS,
          maxWorkers: 2,
        },
      },
      {
        test: {
          name: "integration",
          sequence: { groupOrder: 4 },
          include: ["test/integration/**/*.test.ts"],
          testTimeout: 2 * PROCESS_TIMEOUT_MS,
          hookTimeout: PROCESS_TIMEOUT_MS,
          maxWorkers: 2,
        },
      },
      {
        test: {
          name: "e2e",
          sequence: { groupOrder: 5 },
          include: ["test/e2e/**/*.test.ts"],
          testTimeout: 2 * PROCESS_TIMEOUT_MS,
          hookTimeout: 2 * PROCESS_TIMEOUT_MS,
          fileParallelism: false,
        },
      },
    ],
  },
});
