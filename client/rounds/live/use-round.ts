import type { Round, RoundAction } from "#contract/round/round.ts";
import { followRound } from "#contract/round/routes.ts";
import { notifications } from "@mantine/notifications";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useState } from "react";
import { openEvents } from "../../api/events.ts";
import { failureOf } from "../../api/request.ts";
import { actOnRound, roundQuery } from "../../api/rounds.ts";
import { useFailureText } from "../../ui/use-failure-text.ts";

/** While the events are away the round is asked for this often. */
const POLL_EVERY_MS = 2_000;
const REOPEN_AFTER_MS = 3_000;

/** A round, kept as the server has it. */
export function useRound(id: string) {
  const queries = useQueryClient();
  const [streaming, setStreaming] = useState(false);
  const query = useQuery({ ...roundQuery(id), refetchInterval: streaming ? false : POLL_EVERY_MS });
  const over = query.data?.status === "finished" || query.data?.status === "abandoned";
  const known = query.data !== undefined;

  useEffect(() => {
    if (!known || over) return;
    let source: EventSource | null = null;
    let reopening: ReturnType<typeof setTimeout> | undefined;
    const open = () => {
      const tell = (round: Round) => queries.setQueryData(["round", id], round);
      source = openEvents(followRound, { params: { id } }, { names: ["round"], tell });
      source.addEventListener("open", () => setStreaming(true));
      source.addEventListener("error", () => {
        setStreaming(false);
        if (source?.readyState === EventSource.CLOSED) reopening = setTimeout(open, REOPEN_AFTER_MS);
      });
    };
    open();
    return () => {
      setStreaming(false);
      clearTimeout(reopening);
      source?.close();
    };
  }, [id, known, over, queries]);

  return query;
}

type Act = Exclude<RoundAction["kind"], "enterPhase">;

/** Does something to the round; a refusal is told and changes nothing. */
export function useRoundActions(id: string) {
  const queries = useQueryClient();
  const failureText = useFailureText();
  const [acting, setActing] = useState(false);
  const post = useCallback(
    async (action: RoundAction): Promise<boolean> => {
      setActing(true);
      try {
        queries.setQueryData(["round", id], await actOnRound(id, action));
        return true;
      } catch (thrown) {
        const { summary } = failureText(failureOf(thrown));
        notifications.show({ id: "round-action", message: summary, color: "red" });
        void queries.invalidateQueries({ queryKey: ["round", id] });
        return false;
      } finally {
        setActing(false);
      }
    },
    [id, queries, failureText],
  );
  return {
    acting,
    act: useCallback((kind: Act) => post({ kind, id: crypto.randomUUID() }), [post]),
    enterPhase: useCallback((phase: number) => post({ kind: "enterPhase", id: crypto.randomUUID(), phase }), [post]),
  };
}
