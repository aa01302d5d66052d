import type { RoundRecording, RoundReport } from "#contract/round/report.ts";
import { useEffect, useMemo, useState } from "react";
import { writeText } from "../../../storage/stored.ts";
import { findUnsent, type UnsentPiece } from "./find-unsent.ts";

/** What did not arrive in time, as far as this browser keeps it; none before everything that was under way is there. */
export function useUnsent(report: RoundReport, recording: RoundRecording | undefined) {
  const [forgotten, setForgotten] = useState(0);
  const found = useMemo(
    () => (report.round.closed && recording ? findUnsent(report, recording) : { pieces: [], arrived: [] }),
    // oxlint-disable-next-line react/exhaustive-deps -- what is kept is read anew when something of it was deleted
    [report, recording, forgotten],
  );
  useEffect(() => {
    for (const key of found.arrived) writeText(key, null);
  }, [found]);
  const forget = ({ key }: UnsentPiece) => {
    writeText(key, null);
    setForgotten((count) => count + 1);
  };
  return { pieces: found.pieces, forget };
}
