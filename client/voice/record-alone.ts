import { chosenDevice } from "./device.ts";
import { type KeptTake, readVoice } from "./kept-voice.ts";
import { type Microphone, type MicrophoneFault, openMicrophone } from "./microphone.ts";
import { recordVoice } from "./voice-recorder.ts";

export type VoiceFault = MicrophoneFault | "full";
export type VoiceState =
  /** waiting: for a phase that explains, or for the end of a pause. elsewhere: another tab records. */
  | { status: "waiting" | "opening" | "elsewhere" }
  | { status: "recording"; microphone: Microphone }
  | { status: "refused"; fault: VoiceFault };

type RecordOptions = {
  round: string;
  /** The server's clock. */
  now: () => number;
  /** Ends it. */
  signal: AbortSignal;
  onState: (state: VoiceState) => void;
};

/** Records while it holds the round's lock, so that a second tab waits, and goes on when this one is gone. */
export async function recordAlone(options: RecordOptions): Promise<void> {
  const { round, signal, onState } = options;
  if (navigator.locks === undefined) return onState({ status: "refused", fault: "unsupported" });
  const { held = [] } = await navigator.locks.query();
  if (signal.aborted) return;
  onState({ status: held.some(({ name }) => name === lockOf(round)) ? "elsewhere" : "opening" });
  try {
    await navigator.locks.request(lockOf(round), { signal }, () => record(options));
  } catch (thrown) {
    if (signal.aborted) return;
    onState({ status: "refused", fault: "unsupported" });
    reportError(thrown);
  }
}

/** A tab that sleeps holds on to its lock; what it has not kept by then is not waited for. */
const LAST_PIECE_MS = 3_000;

/** A round's takes, when its recorder, in whatever tab, has kept the last piece. */
export async function readWhenRecorded(round: string): Promise<KeptTake[]> {
  if (navigator.locks === undefined) return readVoice(round);
  try {
    const shared = { mode: "shared", signal: AbortSignal.timeout(LAST_PIECE_MS) } as const;
    return await navigator.locks.request(lockOf(round), shared, () => readVoice(round));
  } catch (thrown) {
    if (thrown instanceof DOMException && thrown.name === "TimeoutError") return readVoice(round);
    throw thrown;
  }
}

function lockOf(round: string): string {
  return `basecase-voice-${round}`;
}

async function record({ round, now, signal, onState }: RecordOptions): Promise<void> {
  const done = Promise.withResolvers<void>();
  const tell = (state: VoiceState) => {
    if (!signal.aborted) onState(state);
  };
  const end = (fault: VoiceFault) => {
    tell({ status: "refused", fault });
    done.resolve();
  };
  tell({ status: "opening" });
  const opened = await openMicrophone(chosenDevice.get(), () => end("lost"));
  if (opened.status === "refused") return tell(opened);
  const { microphone } = opened;
  signal.addEventListener("abort", () => done.resolve(), { once: true });
  if (!signal.aborted) {
    const recorder = recordVoice({ round, microphone, now, onFull: () => end("full") });
    tell({ status: "recording", microphone });
    await done.promise;
    await recorder.stop();
  }
  microphone.close();
}
