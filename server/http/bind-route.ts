import express, { type Request, type RequestHandler, type Response, type Router } from "express";
import type { z } from "zod";
import type { UserIdBy, Route } from "#contract/http/route.ts";
import { HttpFailure } from "./http-failure.ts";
import type { IdentityGate } from "./identity-gate.ts";

type Input<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, I extends keyof UserIdBy> = {
  params: z.output<P>;
  query: z.output<Q>;
  body: z.output<B>;
  userId: UserIdBy[I];
  request: Request;
  response: Response;
};

/** Makes a contract's route answer: checks what comes in, and lets out only what the reply's schema names. */
export function bindRoute<
  P extends z.ZodType,
  Q extends z.ZodType,
  B extends z.ZodType,
  R extends z.ZodType,
  I extends keyof UserIdBy,
>(
  router: Router,
  route: Route<P, Q, B, R, I>,
  gate: IdentityGate,
  handler: (input: Input<P, Q, B, I>) => Promise<z.input<R>>,
): void {
  bindStream(router, route, gate, async (input) => {
    const reply = route.reply.schema.parse(await handler(input));
    const { response } = input;
    // A handler that has something to say about the status has said it.
    if (response.statusCode === 200) response.status(route.reply.status);
    response.json(reply);
  });
}

/** The same for a route that writes its reply itself. */
export function bindStream<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, I extends keyof UserIdBy>(
  router: Router,
  route: Route<P, Q, B, z.ZodType, I>,
  gate: IdentityGate,
  handler: (input: Input<P, Q, B, I>) => Promise<void>,
): void {
  const answer: RequestHandler = async (request, response) => {
    response.set("Cache-Control", "private, no-cache");
    const userId = await IDENTIFY[route.identity](gate, request);
    await handler({
      params: check(route.params, request.params, "requestInvalid", "The address is not valid"),
      query: check(route.query, request.query, "requestInvalid", "The query is not valid"),
      body: bodyOf(route, request),
      userId,
      request,
      response,
    });
  };
  const readers =
    route.body === null
      ? []
      : [requireJson(route.body.schema), express.json({ limit: route.body.limitBytes, inflate: false })];
  router[route.method](route.path, ...readers, answer);
}

function requireJson(schema: z.ZodType): RequestHandler {
  const mayBeNone = schema.safeParse(null).success;
  return (request, _response, next) => {
    // `is` answers null for a request without a body, which the body's schema refuses with better words.
    const hasOther = request.is("application/json") === false;
    if (hasOther && !(mayBeNone && request.headers["content-length"] === "0")) {
      throw new HttpFailure("mediaTypeUnsupported", "Send the body with the header Content-Type: application/json.");
    }
    next();
  };
}

function bodyOf<B extends z.ZodType>(route: Route<z.ZodType, z.ZodType, B>, request: Request): z.output<B> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a route without a body has a handler without one
  if (route.body === null) return undefined as z.output<B>;
  return check(route.body.schema, request.body ?? null, "bodyInvalid", "The body is not valid");
}

const IDENTIFY: { [I in keyof UserIdBy]: (gate: IdentityGate, request: Request) => Promise<UserIdBy[I]> } = {
  required: async (gate, request) => (await gate.require(request)).id,
  optional: async (gate, request) => gate.claimed(request),
  none: async () => null,
};

function check<S extends z.ZodType>(
  schema: S,
  value: unknown,
  code: "requestInvalid" | "bodyInvalid",
  title: string,
): z.output<S> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const issues = parsed.error.issues.map(({ path, message }) => ({ path: jsonPath(path), message }));
  const [first] = issues;
  throw new HttpFailure(code, first === undefined ? title : `${title}: ${first.path}: ${first.message}.`, issues);
}

function jsonPath(path: PropertyKey[]): string {
  return `$${path.map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`)).join("")}`;
}
