import type { z } from "zod";
import type { FailureCode } from "./failure.ts";

/** All of an endpoint that its caller must know; the server validates with it and describes itself by it. */
export type Route<
  Params extends z.ZodType = z.ZodType,
  Query extends z.ZodType = z.ZodType,
  Body extends z.ZodType = z.ZodType,
  Reply extends z.ZodType = z.ZodType,
> = {
  method: "get" | "post";
  /** Parameters as `:name`. */
  path: string;
  summary: string;
  /** required: without a valid identity cookie the request is refused. optional: the reply tells more with one. */
  identity: "required" | "optional" | "none";
  params: Params;
  query: Query;
  /** null: the endpoint reads no body. */
  body: { schema: Body; limitBytes: number } | null;
  reply: { status: number; media: string; schema: Reply };
  /** Beyond those that every endpoint has. */
  failures: FailureCode[];
};

/** Keeps the types of a route's parts. */
export const define = <P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, R extends z.ZodType>(
  route: Route<P, Q, B, R>,
): Route<P, Q, B, R> => route;
