import { Validator } from "@seriousme/openapi-schema-validator";
import { expect, test } from "vitest";
import { FAILURES } from "#contract/http/failure.ts";
import { ROUTES } from "#contract/http/routes.ts";
import { describeApi } from "../../../../server/http/openapi.ts";

const description = describeApi("1.2.3", "basecase_identity");

test("the description is valid OpenAPI 3.1", async () => {
  const result = await new Validator().validate(JSON.parse(JSON.stringify(description)));
  expect(result).toMatchObject({ valid: true });
});

test("an invalid description is told apart from a valid one", async () => {
  const result = await new Validator().validate({ ...description, info: {} });
  expect(result.valid).toBe(false);
});

test.each(ROUTES)(
  "$method $path is described with its success and every failure",
  ({ method, path, reply, failures }) => {
    const operation = at(description, "paths", path.replaceAll(/:(\w+)/g, "{$1}"), method);
    expect(at(operation, "responses", String(reply.status))).toBeTypeOf("object");
    for (const code of failures) {
      expect(at(operation, "responses", String(FAILURES[code].status), "description")).toContain(code);
    }
  },
);

test("a submission's body is described by the schema that checks it", () => {
  const operation = at(description, "paths", "/api/problems/{shortname}/submissions", "post");
  expect(at(operation, "requestBody", "content", "application/json", "schema")).toMatchObject({
    type: "object",
    required: ["language", "source"],
    additionalProperties: false,
  });
});

function at(value: unknown, ...keys: string[]): unknown {
  return keys.reduce<unknown>(
    (inner, key) =>
      typeof inner === "object" && inner !== null
        ? Object.entries(inner).find(([name]) => name === key)?.[1]
        : undefined,
    value,
  );
}
