import { describe, expect, test } from "vitest";
import { EditBatch } from "#contract/round/changes.ts";
import { RoundAction, RoundId } from "#contract/round/round.ts";
import { SubmissionId } from "#contract/judging/submission.ts";
import { z } from "zod";
import { ROUTES } from "#contract/http/routes.ts";
import { keptAsJson, StorableText, TypedText } from "#contract/storable.ts";

const HALF = "\ud83d";
const UNSTORABLE = ["a\0b", `a${HALF}b`, HALF, "\0", `\udc00${HALF}`];
const INT4_MAX = 2_147_483_647;

describe("every string and number of a request", () => {
  const inputs = ROUTES.flatMap(({ method, path, params, query, body }) => [
    { place: `${method} ${path} parameters`, schema: params },
    { place: `${method} ${path} query`, schema: query },
    ...(body === null ? [] : [{ place: `${method} ${path} body`, schema: body.schema }]),
  ]);
  const leaves = inputs.flatMap(({ place, schema }) => [...leavesOf(schema, place)]);

  test("is looked at", () => {
    expect(leaves.filter(({ schema }) => schema instanceof z.ZodString).length).toBeGreaterThan(15);
    expect(leaves.filter(({ schema }) => schema instanceof z.ZodNumber).length).toBeGreaterThan(10);
  });

  test.each(leaves)("can be stored: $place", ({ schema }) => {
    if (keptAsJson.has(schema)) return;
    for (const text of UNSTORABLE) {
      const parsed = schema.safeParse(text);
      const taken = typeof parsed.data === "string" ? parsed.data : "";
      expect(taken).not.toContain("\0");
      expect(taken.isWellFormed()).toBe(true);
    }
    // One more is what a counter becomes.
    for (const number of [INT4_MAX, -INT4_MAX - 2, 2 ** 53, 1e300, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(schema.safeParse(number).data).not.toBe(number);
      expect(schema.safeParse(String(number)).data).not.toBe(number);
    }
  });
});

test("what a person typed is mended, each part as long as before", () => {
  expect(TypedText.parse(`a\0${HALF}b😀한`)).toBe("a\ufffd\ufffdb😀한");
});

test("a source or an input is mended like every file, but without U+0000 it would be another", () => {
  expect(StorableText.parse(`a${HALF}😀`)).toBe("a\ufffd😀");
  expect(StorableText.safeParse("a\0").error?.issues).toMatchObject([{ message: expect.stringContaining("U+0000") }]);
});

type Leaf = { place: string; schema: z.ZodType };

function* leavesOf(schema: unknown, place: string): Generator<Leaf> {
  if (schema instanceof z.ZodObject) {
    for (const [key, part] of Object.entries(schema.shape)) yield* leavesOf(part, `${place}.${key}`);
  } else if (schema instanceof z.ZodArray) yield* leavesOf(schema.element, `${place}[]`);
  else if (schema instanceof z.ZodTuple) {
    for (const [index, part] of schema.def.items.entries()) yield* leavesOf(part, `${place}[${index}]`);
  } else if (schema instanceof z.ZodUnion) {
    for (const [index, part] of schema.options.entries()) yield* leavesOf(part, `${place}|${index}`);
  } else if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    yield* leavesOf(schema.unwrap(), place);
  } else if (schema instanceof z.ZodExactOptional) yield* leavesOf(schema.unwrap(), place);
  else if (schema instanceof z.ZodLiteral || schema instanceof z.ZodEnum || schema instanceof z.ZodBoolean) return;
  else if (schema instanceof z.ZodType) yield { place, schema };
  else throw new Error(`${place} has no schema`);
}

test("an id in capitals is the id that the database gives back", () => {
  const id = "0f8c4420-0ce2-45c9-9813-70692e03722d";
  for (const schema of [SubmissionId, RoundId]) expect(schema.parse(id.toUpperCase())).toBe(id);
  expect(RoundAction.parse({ kind: "pause", id: id.toUpperCase() })).toEqual({ kind: "pause", id });
  const batch = { id: id.toUpperCase(), language: "javascript", baseVersion: 0, changes: [] };
  expect(EditBatch.parse(batch)).toMatchObject({ id });
});
