import type { z } from "zod";
import type { Route } from "./route.ts";

/** The address of a route: its path with the parameters in it, then the query. What is undefined is left out. */
export function addressOf<P extends z.ZodType, Q extends z.ZodType>(
  { path }: Pick<Route<P, Q>, "path" | "params" | "query">,
  given: Given<P, Q>,
): string {
  const params = textsOf(Reflect.get(given, "params"));
  const filled = path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ""));
  const search = new URLSearchParams(textsOf(Reflect.get(given, "query"))).toString();
  return search === "" ? filled : `${filled}?${search}`;
}

/** A part that may be empty need not be given. */
export type Part<Name extends string, Schema extends z.ZodType> =
  // oxlint-disable-next-line typescript/no-empty-object-type -- whether nothing at all would do
  {} extends z.input<Schema> ? { [N in Name]?: Filled<z.input<Schema>> } : { [N in Name]: z.input<Schema> };

/** An object without fields would let any field pass. */
type Filled<T> = [T] extends [object] ? ([keyof T] extends [never] ? Record<string, never> : T) : T;

export type Given<P extends z.ZodType, Q extends z.ZodType> = Part<"params", P> & Part<"query", Q>;

function textsOf(part: unknown): Record<string, string> {
  const given = Object.entries(part ?? {}).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given.map(([name, value]) => [name, String(value)]));
}
