import { expect, test } from "vitest";
import { watchDatabase } from "../../../../server/database/watch-database.ts";

test("a database is reopened when it has failed three times in a row, and again until it answers", async () => {
  // Whether it answers, time by time.
  const answers = [true, false, false, true, false, false, false, false, false, false, true];
  const happened: string[] = [];
  const { promise: asked, resolve } = Promise.withResolvers<void>();
  const watch = watchDatabase({
    ask: async () => {
      const answer = answers.shift();
      if (answer === undefined) return resolve();
      happened.push(answer ? "answered" : "failed");
      if (!answer) throw new Error("no");
    },
    reopen: () => happened.push("reopened"),
    onReopen: (fault) => expect(fault).toEqual(new Error("no")),
    everyMs: 1,
  });
  await asked;
  await watch.close();
  const failed = ["failed", "failed", "failed", "reopened"];
  expect(happened).toEqual(["answered", "failed", "failed", "answered", ...failed, ...failed, "answered"]);
});

test("a watch that is closed asks no more", async () => {
  let asked = 0;
  const watch = watchDatabase({
    ask: async () => void (asked += 1),
    reopen: () => expect.unreachable(),
    onReopen: () => expect.unreachable(),
    everyMs: 1,
  });
  await watch.close();
  expect(asked).toBe(0);
});
