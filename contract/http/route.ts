import type { z } from "zod";
import type { FailureCode } from "./failure.ts";

/** Whose request it is, by what a route asks of it. */
export type UserIdBy = { required: string; optional: string | null; none: null };

/** All of an endpoint that its caller must know; the server validates with it and describes itself by it. */
export type Route<
  Params extends z.ZodType = z.ZodType,
  Query extends z.ZodType = z.ZodType,
  Body extends z.ZodType = z.ZodType,
  Reply extends z.ZodType = z.ZodType,
  Asked extends keyof UserIdBy = keyof UserIdBy,
> = {
  method: "get" | "post";
  /** Parameters as `:name`. */
  path: string;
  summary: string;
  /** required: without a valid identity cookie the request is refused. optional: the reply tells more with one. */
  identity: Asked;
  params: Params;
  query: Query;
  /** null: the endpoint reads no body. */
  body: { schema: Body; limitBytes: number } | null;
  reply: { status: number; media: string; schema: Reply };
  /** Beyond those that every endpoint has. */
  failures: FailureCode[];
};

/** Keeps the types of a route's parts. */
export const define = <
  P extends z.ZodType,
  Q extends z.ZodType,
  B extends z.ZodType,
  R extends z.ZodType,
  const I extends keyof UserIdBy,
>(
  route: Route<P, Q, B, R, I>,
): Route<P, Q, B, R, I> => route;
