import levelMeterUrl from "./level-meter.worklet.ts?worker&url";
import { levelOf, NO_LEVEL } from "./level.ts";

/** unsupported: this browser or address has no microphone. lost: it was there and is gone. */
export type MicrophoneFault = "unsupported" | "denied" | "missing" | "busy" | "lost";

/**
 * Told every `LEVEL_MS`: the loudness as `levelOf` writes it, `NO_LEVEL` while muted; and how many milliseconds ago it
 * was measured, which a busy page hears late.
 */
type LevelListener = (level: number, ageMs: number) => void;

export type Microphone = {
  stream: MediaStream;
  onLevel: (listener: LevelListener) => () => void;
  /** Muted, it goes on and gives silence. */
  mute: (muted: boolean) => void;
  close: () => void;
};

export type Opened = { status: "open"; microphone: Microphone } | { status: "refused"; fault: MicrophoneFault };

/** Opens the microphone, which asks the person the first time. `onLost`: it was unplugged, or its permission taken. */
export async function openMicrophone(deviceId: string | null, onLost: () => void): Promise<Opened> {
  if (!canRecord()) return { status: "refused", fault: "unsupported" };
  try {
    const stream = await navigator.mediaDevices.getUserMedia({
      audio: {
        ...(deviceId !== null && { deviceId: { ideal: deviceId } }),
        channelCount: { ideal: 1 },
        // No other speaker needs to be filtered out here, but keystrokes do.
        echoCancellation: false,
        noiseSuppression: true,
      },
    });
    return { status: "open", microphone: await measured(stream, onLost) };
  } catch (thrown) {
    return { status: "refused", fault: faultOf(thrown) };
  }
}

/** Away from https and localhost browsers give no microphone. */
function canRecord(): boolean {
  return typeof navigator.mediaDevices?.getUserMedia === "function" && typeof MediaRecorder === "function";
}

async function measured(stream: MediaStream, onLost: () => void): Promise<Microphone> {
  const [track] = stream.getAudioTracks();
  const context = new AudioContext();
  const listeners = new Set<LevelListener>();
  try {
    await context.audioWorklet.addModule(levelMeterUrl);
  } catch (thrown) {
    track?.stop();
    void context.close();
    throw thrown;
  }
  const meter = new AudioWorkletNode(context, "level-meter", { numberOfInputs: 1, numberOfOutputs: 0 });
  meter.port.addEventListener("message", ({ data: [rms, at] }: MessageEvent<[number, number]>) => {
    const ageMs = Math.max(0, context.currentTime - at) * 1_000;
    for (const tell of listeners) tell(rms < 0 ? NO_LEVEL : levelOf(rms), ageMs);
  });
  meter.port.start();
  context.createMediaStreamSource(stream).connect(meter);
  track?.addEventListener("ended", onLost);
  // After a reload some browsers measure nothing before the first key or click; the recording itself does not wait.
  const wake = () => void context.resume();
  const ended = new AbortController();
  for (const gesture of ["pointerdown", "keydown"]) window.addEventListener(gesture, wake, { signal: ended.signal });
  return {
    stream,
    onLevel: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    mute: (muted) => {
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port has one other end
      meter.port.postMessage(muted);
      if (track !== undefined) track.enabled = !muted;
    },
    close: () => {
      ended.abort();
      track?.removeEventListener("ended", onLost);
      track?.stop();
      listeners.clear();
      void context.close();
    },
  };
}

function faultOf(thrown: unknown): MicrophoneFault {
  switch (thrown instanceof DOMException ? thrown.name : "") {
    case "NotAllowedError":
    case "SecurityError":
      return "denied";
    case "NotFoundError":
    case "OverconstrainedError":
      return "missing";
    case "NotReadableError":
    case "AbortError":
      return "busy";
    default:
      return "unsupported";
  }
}
