import { RatingChange, type RoundReport, type SelfRating } from "#contract/round/report.ts";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { rateRound, reportQuery } from "../../api/round-reports.ts";
import { browserTime } from "../../saving/browser-time.ts";
import { createSaver, ROUND_POLICY, type Sent } from "../../saving/saver.ts";
import { usePageLeaving } from "../../saving/use-page-leaving.ts";
import { readText, writeText } from "../../storage/stored.ts";

type KeptState = "untouched" | "saving" | "saved" | "offline";

/**
 * A rating whose changes are sent while they are made, and kept in the browser until they have arrived. Only changes
 * are sent: what another tab rated stays, and shows here with the next answer.
 */
export function useKeptRating(id: string, initial: SelfRating) {
  const queries = useQueryClient();
  const [kept] = useState(() => readKept(id));
  const [rating, setRating] = useState<SelfRating>({ ...initial, ...kept });
  const [state, setState] = useState<KeptState>("untouched");

  const [parts] = useState(() => {
    let unsent: RatingChange = kept;
    const send = async (): Promise<Sent> => {
      const [sent, begun] = [unsent, browserTime.steady()];
      if (Object.keys(sent).length === 0) return { kind: "sent", restSince: null };
      unsent = {};
      let saved: SelfRating;
      try {
        saved = await rateRound(id, sent);
      } catch {
        unsent = { ...sent, ...unsent };
        return { kind: "unreachable" };
      }
      queries.setQueryData(
        reportQuery(id).queryKey,
        (known: RoundReport | undefined) => known && { ...known, rating: saved },
      );
      setRating({ ...saved, ...unsent });
      return { kind: "sent", restSince: Object.keys(unsent).length === 0 ? null : begun };
    };
    let sending: RatingChange = {};
    const saver = createSaver({
      policy: ROUND_POLICY,
      keep: () => keep(id, { ...sending, ...unsent }),
      send: async () => {
        sending = unsent;
        const result = await send();
        sending = {};
        return result;
      },
      ...browserTime,
      onStatus: (status) => setState(status === "safe" ? "saved" : status),
    });
    if (Object.keys(kept).length > 0) saver.changed();
    return {
      saver,
      change: (part: RatingChange) => {
        unsent = { ...unsent, ...part };
        saver.changed();
      },
    };
  });
  usePageLeaving([parts.saver]);

  const change = (part: RatingChange) => {
    setRating((before) => ({ ...before, ...part }));
    parts.change(part);
  };
  return { rating, change, state };
}

function keyOf(id: string): string {
  return `basecase.rating.${id}`;
}

function keep(id: string, unsent: RatingChange): void {
  const text = Object.keys(unsent).length === 0 ? null : JSON.stringify(unsent);
  if (text !== readText(keyOf(id))) writeText(keyOf(id), text);
}

function readKept(id: string): RatingChange {
  try {
    return RatingChange.catch({}).parse(JSON.parse(readText(keyOf(id)) ?? "{}"));
  } catch {
    return {};
  }
}
