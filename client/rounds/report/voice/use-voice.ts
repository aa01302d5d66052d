import type { RoundReport } from "#contract/round/report.ts";
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { readWhenRecorded } from "../../../voice/record-alone.ts";
import { trackOf, type VoiceTrack } from "./track.ts";

export type VoiceState =
  | { status: "loading" }
  /** This browser has no recording of the round. */
  | { status: "gone" }
  | { status: "failed"; reason: string }
  | { status: "there"; track: VoiceTrack; bytes: number };

/** What this browser recorded of the round. null: the candidate wanted no recording. */
export function useVoice(report: RoundReport): VoiceState | null {
  const { id, settings } = report.round;
  const { data: takes, error } = useQuery({
    queryKey: ["voice", id],
    queryFn: () => readWhenRecorded(id),
    enabled: settings.talk !== "off",
    // Megabytes; they are read again when the report is opened again.
    gcTime: 0,
    staleTime: Infinity,
    retry: false,
  });
  return useMemo(() => {
    if (settings.talk === "off") return null;
    if (error) return { status: "failed", reason: error.message };
    if (takes === undefined) return { status: "loading" };
    if (takes.length === 0) return { status: "gone" };
    return {
      status: "there",
      track: trackOf(takes, report),
      bytes: takes.reduce((sum, { bytes }) => sum + bytes, 0),
    };
  }, [takes, error, report, settings.talk]);
}
