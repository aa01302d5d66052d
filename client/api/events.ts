import type { z } from "zod";
import { addressOf, type Given } from "#contract/http/address.ts";
import type { Route } from "#contract/http/route.ts";

type Told<R extends z.ZodType> = {
  /** The server's names of the events. */
  names: readonly string[];
  /** Gets what is in the contract; the rest, of a server of another version, is left out. */
  tell: (event: z.output<R>) => void;
};

/** Opens the event stream of one of the contract's routes. Whoever opens it closes it. */
export function openEvents<P extends z.ZodType, Q extends z.ZodType, R extends z.ZodType>(
  route: Route<P, Q, z.ZodType, R>,
  given: Given<P, Q>,
  { names, tell }: Told<R>,
): EventSource {
  const source = new EventSource(addressOf(route, given));
  for (const name of names) {
    source.addEventListener(name, (message) => {
      const event = route.reply.schema.safeParse(valueOf(message.data));
      if (event.success) tell(event.data);
    });
  }
  return source;
}

function valueOf(text: unknown): unknown {
  try {
    return JSON.parse(String(text));
  } catch {
    return undefined;
  }
}
