import { giveUp as giveUpRoute, readLearning, takeHint as takeHintRoute } from "#contract/http/routes.ts";
import type { Learning } from "#contract/problem/learning.ts";
import { queryOptions } from "@tanstack/react-query";
import { callRoute } from "./client.ts";

export function learningQuery(shortname: string) {
  return queryOptions({
    queryKey: ["learning", shortname],
    queryFn: ({ signal }) => callRoute(readLearning, { params: { shortname }, signal }),
  });
}

export function takeHint(shortname: string, number: number): Promise<Learning> {
  return callRoute(takeHintRoute, { params: { shortname }, body: { number } });
}

export function giveUp(shortname: string): Promise<Learning> {
  return callRoute(giveUpRoute, { params: { shortname } });
}
