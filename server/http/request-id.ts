import { randomUUID } from "node:crypto";
import type { RequestHandler, Response } from "express";

const HEADER = "X-Request-Id";

/** Gives every request an id of ours: in the reply's header, in its failure and in the log. */
export const giveRequestId: RequestHandler = (_request, response, next) => {
  response.set(HEADER, randomUUID());
  next();
};

export function requestIdOf(response: Response): string {
  return response.get(HEADER) ?? "";
}
