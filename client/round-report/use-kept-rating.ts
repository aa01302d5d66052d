import type { RatingChange, RoundReport, SelfRating } from "#contract/round/report.ts";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { rateRound, reportQuery } from "../api/round-reports.ts";

const SAVE_AFTER_MS = 600;
const RETRY_AFTER_MS = 4_000;

type KeptState = "untouched" | "saving" | "saved" | "failed";

/**
 * A rating whose changes are sent a moment after they are made, again after a failure, and at once when the page is
 * left. Only changes are sent: what another tab rated stays, and shows here with the next answer.
 */
export function useKeptRating(id: string, initial: SelfRating) {
  const queries = useQueryClient();
  const [rating, setRating] = useState(initial);
  const [state, setState] = useState<KeptState>("untouched");
  const unsent = useRef<RatingChange>({});
  const sending = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  /** One request at a time: an answer that comes late would take back what was changed after it. */
  const send = async () => {
    clearTimeout(timer.current);
    const sent = unsent.current;
    if (sending.current || Object.keys(sent).length === 0) return;
    sending.current = true;
    unsent.current = {};
    let saved: SelfRating;
    try {
      saved = await rateRound(id, sent);
    } catch {
      unsent.current = { ...sent, ...unsent.current };
      setState("failed");
      timer.current = setTimeout(() => void send(), RETRY_AFTER_MS);
      return;
    } finally {
      sending.current = false;
    }
    queries.setQueryData(
      reportQuery(id).queryKey,
      (known: RoundReport | undefined) => known && { ...known, rating: saved },
    );
    setRating({ ...saved, ...unsent.current });
    if (Object.keys(unsent.current).length === 0) setState("saved");
    else void send();
  };

  const newest = useRef(send);
  useEffect(() => {
    newest.current = send;
  });
  useEffect(() => {
    const leave = () => document.visibilityState === "hidden" && void newest.current();
    document.addEventListener("visibilitychange", leave);
    return () => {
      document.removeEventListener("visibilitychange", leave);
      void newest.current();
    };
  }, []);

  const change = (part: RatingChange) => {
    setRating((before) => ({ ...before, ...part }));
    setState("saving");
    unsent.current = { ...unsent.current, ...part };
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void send(), SAVE_AFTER_MS);
  };
  return { rating, change, state };
}
