import type { z } from "zod";
import type { Route } from "./route.ts";

/** The address of a route: its path with the parameters in it, then the query. What is undefined is left out. */
export function addressOf<P extends z.ZodType, Q extends z.ZodType>(
  { path }: Pick<Route<P, Q>, "path" | "params" | "query">,
  given: Given<P, Q>,
): string {
  const { params, query } = textsOf(given);
  const filled = path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ""));
  const search = new URLSearchParams(query).toString();
  return search === "" ? filled : `${filled}?${search}`;
}

/** A part that may be empty need not be given. */
type Part<Name extends string, Schema extends z.ZodType> =
  // oxlint-disable-next-line typescript/no-empty-object-type -- whether nothing at all would do
  {} extends z.input<Schema> ? { [N in Name]?: z.input<Schema> } : { [N in Name]: z.input<Schema> };

export type Given<P extends z.ZodType, Q extends z.ZodType> = Part<"params", P> & Part<"query", Q>;

function textsOf(given: object): { params: Record<string, string>; query: Record<string, string> } {
  const texts = (part: unknown): Record<string, string> =>
    Object.fromEntries(
      Object.entries(part ?? {}).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
    );
  return { params: texts(Reflect.get(given, "params")), query: texts(Reflect.get(given, "query")) };
}
