import { Learning } from "#contract/problem/learning.ts";
import { queryOptions } from "@tanstack/react-query";
import { callAsSelf } from "./client.ts";

export function learningQuery(shortname: string) {
  return queryOptions({
    queryKey: ["learning", shortname],
    queryFn: ({ signal }) => callAsSelf(Learning, `/problems/${shortname}/learning`, { signal }),
  });
}

export function takeHint(shortname: string, number: number): Promise<Learning> {
  return callAsSelf(Learning, `/problems/${shortname}/hints`, { method: "POST", body: { number } });
}

export function giveUp(shortname: string): Promise<Learning> {
  return callAsSelf(Learning, `/problems/${shortname}/surrender`, { method: "POST", body: {} });
}
