import { expect, test } from "vitest";
import { addressOf } from "#contract/http/address.ts";
import { listProblems, readAsset, readHistory, readProblem } from "#contract/http/routes.ts";
import { readTask } from "#contract/round/routes.ts";

const ID = "00000000-0000-4000-8000-000000000000";

test("an address has its parameters, each as one segment", () => {
  expect(addressOf(listProblems, {})).toBe("/api/problems");
  expect(addressOf(readProblem, { params: { shortname: "coinchange" } })).toBe("/api/problems/coinchange");
  expect(addressOf(readTask, { params: { id: ID, number: 2 } })).toBe(`/api/rounds/${ID}/tasks/2`);
  expect(addressOf(readAsset, { params: { shortname: "maze", file: "figures/a b?.png" } })).toBe(
    "/api/problems/maze/assets/figures%2Fa%20b%3F.png",
  );
});

test("an address has what was given of its query, and nothing of what was not", () => {
  const params = { shortname: "maze" };
  expect(addressOf(readHistory, { params })).toBe("/api/problems/maze/submissions");
  expect(addressOf(readHistory, { params, query: { before: undefined } })).toBe("/api/problems/maze/submissions");
  expect(addressOf(readHistory, { params, query: { limit: 5, before: ID } })).toBe(
    `/api/problems/maze/submissions?limit=5&before=${ID}`,
  );
});

test("an address without a parameter it needs, or with another one, is a type error", () => {
  // @ts-expect-error -- no shortname
  expect(addressOf(readProblem, {})).toBe("/api/problems/");
  // @ts-expect-error -- no such parameter
  expect(addressOf(readProblem, { params: { shortname: "maze", id: ID } })).toBe("/api/problems/maze");
});
