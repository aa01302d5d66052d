import { z } from "zod";
import { keysOf, readText, writeText } from "../../storage/stored.ts";
import { heldByOthers, THIS_PAGE } from "./page-lock.ts";

/** What a page of this browser had not sent of a round when it last kept it. */
export type KeptWork<T> = { key: string; page: string; at: number; work: T };

/** What is kept of one place of a round, each page's apart: two tabs do not write over each other's. */
export function placeOf(roundId: string, task: number, part: string): string {
  return `basecase.unsent.${roundId}.${task}.${part}.`;
}

export function keepWork(place: string, work: unknown, at: number): void {
  const key = `${place}${THIS_PAGE}`;
  if (work !== null) writeText(key, JSON.stringify({ at, work }));
  else if (readText(key) !== null) writeText(key, null);
}

/** Everything that is kept there, newest first. */
export function keptAt<T>(place: string, schema: z.ZodType<T>): KeptWork<T>[] {
  const shape = z.object({ at: z.number(), work: schema });
  return keysOf(place)
    .flatMap((key) => {
      const parsed = shape.safeParse(parse(readText(key)));
      return parsed.success ? [{ key, page: key.slice(place.length), ...parsed.data }] : [];
    })
    .toSorted((a, b) => b.at - a.at);
}

/**
 * What this page left when it showed something else meanwhile, or the newest work of a page that is gone; it is this
 * page's from here on. Others stay for the next page, and for the report. null: there is none.
 */
export async function adoptWork<T>(place: string, schema: z.ZodType<T>): Promise<T | null> {
  const kept = keptAt(place, schema);
  if (kept.length === 0) return null;
  const held = await heldByOthers();
  const orphan = kept.find(({ page }) => page === THIS_PAGE) ?? kept.find(({ page }) => !held.has(page));
  if (orphan === undefined) return null;
  if (orphan.page === THIS_PAGE) return orphan.work;
  keepWork(place, orphan.work, orphan.at);
  writeText(orphan.key, null);
  return orphan.work;
}

function parse(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}
