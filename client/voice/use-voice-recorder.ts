import type { Round } from "#contract/round/round.ts";
import { useEffect, useState } from "react";
import { recordAlone, type VoiceState } from "./record-alone.ts";

/** Records the candidate's voice while the round wants it, in one tab only. `now`: the server's clock. */
export function useVoiceRecorder(round: Round, now: () => number): VoiceState {
  const { id, status, settings, pausedAt, phases, phaseLog } = round;
  const explaining = phases[phaseLog.at(-1)?.phase ?? 0]?.kind === "explain";
  const wanted =
    status === "running" &&
    pausedAt === null &&
    (settings.talk === "write" || (settings.talk === "explain" && explaining));
  const [state, setState] = useState<VoiceState>({ status: "waiting" });
  useEffect(() => {
    if (!wanted) return;
    const ended = new AbortController();
    void recordAlone({ round: id, now, signal: ended.signal, onState: setState });
    return () => {
      ended.abort();
      setState({ status: "waiting" });
    };
  }, [wanted, id, now]);
  return state;
}
