import type { Language } from "#contract/language.ts";
import type { TaskContent } from "#contract/round/round.ts";
import { useQuery } from "@tanstack/react-query";
import { Unsent } from "../task/recorder.ts";
import { UnsentNotes } from "../notes/unsent-notes.ts";
import { adoptWork, placeOf } from "./kept-work.ts";
import { hold } from "./page-lock.ts";

/** What earlier pages left of a task: drafts by language, and notes. */
export type Kept = { drafts: ReadonlyMap<Language, Unsent>; notes: UnsentNotes | null };

export const NOTES = "notes";

/** Takes over what pages that are gone have left of a task; undefined until it is known. */
export function useKept(roundId: string, content: TaskContent | undefined): Kept | undefined {
  const { data } = useQuery({
    queryKey: ["round", roundId, "kept", content?.number],
    queryFn: () => adopt(roundId, content?.number ?? 0, content?.documents.map(({ language }) => language) ?? []),
    enabled: content !== undefined,
    staleTime: Infinity,
    gcTime: 0,
  });
  return data;
}

async function adopt(roundId: string, task: number, languages: Language[]): Promise<Kept> {
  hold();
  const drafts = new Map<Language, Unsent>();
  for (const language of languages) {
    const unsent = await adoptWork(placeOf(roundId, task, language), Unsent);
    if (unsent !== null) drafts.set(language, unsent);
  }
  return { drafts, notes: await adoptWork(placeOf(roundId, task, NOTES), UnsentNotes) };
}
