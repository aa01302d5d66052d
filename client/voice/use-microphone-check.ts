import { useEffect, useState } from "react";
import { type Microphone, type MicrophoneFault, openMicrophone } from "./microphone.ts";

export type CheckState =
  | { status: "asking" }
  | { status: "open"; microphone: Microphone; devices: { id: string; name: string }[] }
  | { status: "refused"; fault: MicrophoneFault };

/** A microphone, open as long as the caller is shown. */
export function useMicrophoneCheck(device: string | null): CheckState {
  const [state, setState] = useState<CheckState>({ status: "asking" });
  useEffect(() => {
    let closed = false;
    let microphone: Microphone | null = null;
    const open = async () => {
      const opened = await openMicrophone(device, () => setState({ status: "refused", fault: "lost" }));
      if (opened.status === "open") ({ microphone } = opened);
      if (closed) return microphone?.close();
      if (opened.status === "refused") return setState(opened);
      // Recordings are the only copy; a browser short of room asks sites that did not ask to stay to go first.
      void navigator.storage?.persist?.();
      // Names of devices are told only to who may hear them.
      const devices = await listDevices();
      if (!closed) setState({ status: "open", microphone: opened.microphone, devices });
    };
    void open();
    return () => {
      closed = true;
      microphone?.close();
    };
  }, [device]);
  return state;
}

async function listDevices(): Promise<{ id: string; name: string }[]> {
  const devices = await navigator.mediaDevices.enumerateDevices();
  return devices
    .filter(({ kind, deviceId }) => kind === "audioinput" && deviceId !== "")
    .map(({ deviceId, label }, index) => ({ id: deviceId, name: label || String(index + 1) }));
}
