import { Writable } from "node:stream";
import { pino } from "pino";
import { expect, test } from "vitest";
import { describeFault } from "../../../server/log.ts";

const SECRET = "function secretSource() {}";

test("a failed query is logged without its parameters", () => {
  const row = Object.assign(new Error("duplicate key"), { code: "23505", detail: `Failing row contains (${SECRET})` });
  const query = Object.assign(new Error(`Failed query: insert into x values ($1)\nparams: ${SECRET}`, { cause: row }), {
    query: "insert into x values ($1)",
    params: [SECRET],
  });
  const described = JSON.stringify(describeFault(query));
  expect(described).not.toContain("secretSource");
  expect(described).toContain("insert into x values ($1)");
  expect(described).toContain("duplicate key");
  expect(described).toContain("23505");
});

test("a failed command of Redis is logged without what it carried", () => {
  const fault = Object.assign(new Error("ERR out of memory"), { command: { name: "evalsha", args: [SECRET] } });
  expect(JSON.stringify(describeFault(fault))).not.toContain("secretSource");
});

test("a thrown value is not logged", () => {
  expect(JSON.stringify(describeFault(SECRET))).not.toContain("secretSource");
});

test("causes are followed, but not for ever", () => {
  const fault = new Error("outer", { cause: new Error("inner") });
  expect(describeFault(fault)).toMatchObject({ message: "outer", cause: { message: "inner" } });
  const loop = new Error("loop");
  loop.cause = loop;
  expect(JSON.stringify(describeFault(loop)).match(/loop/g)?.length).toBeLessThan(20);
});

test("the logger uses it", () => {
  const lines: string[] = [];
  const stream = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      lines.push(chunk.toString());
      done();
    },
  });
  const log = pino({ serializers: { err: describeFault } }, stream);
  log.error({ err: Object.assign(new Error("x"), { params: [SECRET], query: "select" }) });
  expect(lines.join("")).toContain("Failed query: select");
  expect(lines.join("")).not.toContain("secretSource");
});
