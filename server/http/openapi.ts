import { z } from "zod";
import { createDocument, type ZodOpenApiPathsObject, type ZodOpenApiResponsesObject } from "zod-openapi";
import { FAILURES, ProblemDetails, type FailureCode } from "#contract/http/failure.ts";
import { Identity } from "#contract/http/identity.ts";
import { Judgement } from "#contract/judging/judgement.ts";
import { LiveEvent } from "#contract/http/live-event.ts";
import { ProblemSummary, PublicProblem } from "#contract/problem/problem.ts";
import { Readiness } from "#contract/http/readiness.ts";
import type { Route } from "#contract/http/route.ts";
import { ROUTES } from "#contract/http/routes.ts";
import { Submission, SubmissionSummary } from "#contract/judging/submission.ts";

const EVERYWHERE: FailureCode[] = ["requestInvalid", "tooManyRequests", "internalError"];
const WITH_BODY: FailureCode[] = ["bodyInvalid", "bodyTooLarge", "mediaTypeUnsupported"];
const PERSONAL: FailureCode[] = ["identityMissing", "identityInvalid"];

/** The API described in OpenAPI 3.1, out of the schemas that check its requests and replies. `cookie`: the identity's. */
export function describeApi(version: string, cookie: string): object {
  const paths: ZodOpenApiPathsObject = {};
  for (const route of ROUTES) {
    const path = route.path.replaceAll(/:(\w+)/g, "{$1}");
    paths[path] = { ...paths[path], [route.method]: operation(route) };
  }
  return createDocument({
    openapi: "3.1.0",
    info: { title: "Basecase", version, description: "A self-hosted judge for coding practice." },
    paths,
    components: {
      schemas: {
        Identity,
        Judgement,
        LiveEvent,
        ProblemDetails,
        ProblemSummary,
        PublicProblem,
        Readiness,
        Submission,
        SubmissionSummary,
      },
      securitySchemes: {
        identity: {
          type: "apiKey",
          in: "cookie",
          name: cookie,
          description: "Given by POST /api/identity.",
        },
      },
    },
  });
}

function operation(route: Route) {
  return {
    summary: route.summary,
    ...(route.identity !== "none" && {
      security: route.identity === "required" ? [{ identity: [] }] : [{}, { identity: [] }],
    }),
    requestParams: { path: objectOf(route.params), query: objectOf(route.query) },
    ...(route.body !== null && {
      requestBody: { required: true, content: { "application/json": { schema: route.body.schema } } },
    }),
    responses: responses(route),
  };
}

function responses(route: Route): ZodOpenApiResponsesObject {
  const { status, media, schema } = route.reply;
  const success = [String(status), { description: route.summary, content: { [media]: { schema } } }];
  const failures = [...failuresByStatus(route)].map(([failed, codes]) => [
    String(failed),
    {
      description: codes.map((code) => `${code}: ${FAILURES[code].title}`).join("; "),
      content: { "application/problem+json": { schema: ProblemDetails } },
    },
  ]);
  return Object.fromEntries([success, ...failures]);
}

function failuresByStatus(route: Route): Map<number, FailureCode[]> {
  const codes = [
    ...EVERYWHERE,
    ...route.failures,
    ...(route.body === null ? [] : WITH_BODY),
    ...(route.identity === "required" ? PERSONAL : []),
    ...(route.method === "post" ? (["originForbidden"] as const) : []),
  ];
  return Map.groupBy(codes, (code) => FAILURES[code].status);
}

/** The library takes only objects here, and the contract's are all objects. */
function objectOf(schema: z.ZodType): z.ZodObject {
  if (schema instanceof z.ZodObject) return schema;
  throw new Error("parameters must be declared as an object");
}
