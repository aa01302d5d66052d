import type { RoundReport, SelfRating } from "#contract/round/report.ts";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { rateRound, reportQuery } from "../api/round-reports.ts";

const SAVE_AFTER_MS = 600;
const RETRY_AFTER_MS = 4_000;

type KeptState = "untouched" | "saving" | "saved" | "failed";

/** A rating that is sent a moment after each change, again after a failure, and at once when the page is left. */
export function useKeptRating(id: string, initial: SelfRating) {
  const queries = useQueryClient();
  const [rating, setRating] = useState(initial);
  const [state, setState] = useState<KeptState>("untouched");
  const unsent = useRef<SelfRating | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const send = async () => {
    clearTimeout(timer.current);
    const sent = unsent.current;
    if (sent === null) return;
    try {
      await rateRound(id, sent);
    } catch {
      setState("failed");
      timer.current = setTimeout(() => void send(), RETRY_AFTER_MS);
      return;
    }
    queries.setQueryData(
      reportQuery(id).queryKey,
      (known: RoundReport | undefined) => known && { ...known, rating: sent },
    );
    if (unsent.current !== sent) return;
    unsent.current = null;
    setState("saved");
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

  const change = (part: Partial<SelfRating>) => {
    const next = { ...rating, ...part };
    setRating(next);
    setState("saving");
    unsent.current = next;
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void send(), SAVE_AFTER_MS);
  };
  return { rating, change, state };
}
