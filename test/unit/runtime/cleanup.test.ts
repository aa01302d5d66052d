import { expect, test } from "vitest";
import { openCleanup } from "#runtime/cleanup.ts";

test("parts close in reverse order, and one that fails keeps none open", async () => {
  const cleanup = openCleanup();
  const closed: string[] = [];
  const faults: unknown[] = [];
  for (const part of ["database", "queue", "HTTP"]) {
    cleanup.add(part, () => {
      closed.push(part);
      if (part === "queue") throw new Error("stuck");
    });
  }
  await cleanup.run((part, fault) => faults.push([part, fault]));
  expect(closed).toEqual(["HTTP", "queue", "database"]);
  expect(faults).toEqual([["queue", new Error("stuck")]]);
});

test("work that goes on ends before the parts that it uses are closed", async () => {
  const cleanup = openCleanup();
  const order: string[] = [];
  const { promise, resolve } = Promise.withResolvers<void>();
  cleanup.add("database", () => {
    order.push("database closed");
  });
  cleanup.add("HTTP", () => {
    order.push("HTTP closed");
    resolve();
  });
  cleanup.track(promise.then(() => void order.push("work done")));
  await cleanup.run(() => {});
  expect(order).toEqual(["HTTP closed", "work done", "database closed"]);
});

test("a second signal does not close anything twice", async () => {
  const cleanup = openCleanup();
  let closed = 0;
  cleanup.add("part", () => {
    closed += 1;
  });
  await Promise.all([cleanup.run(() => {}), cleanup.run(() => {})]);
  expect(closed).toBe(1);
});
