import { useEffect, useRef } from "react";
import type { Saver } from "./saver.ts";

type Saved = Pick<Saver, "flush" | "network">;

/** Tells savers what the page knows: that it is left or hidden, and whether there is a network. */
export function usePageLeaving(savers: readonly Saved[]): void {
  const newest = useRef(savers);
  useEffect(() => {
    newest.current = savers;
  });
  useEffect(() => {
    const all = (tell: (saver: Saved) => void) => () => {
      for (const each of newest.current) tell(each);
    };
    const leave = all((saver) => void saver.flush(true));
    const hide = () => {
      if (document.visibilityState === "hidden") leave();
    };
    const flush = all((saver) => void saver.flush());
    const connect = all((saver) => saver.network(true));
    const cutOff = all((saver) => saver.network(false));
    if (!navigator.onLine) cutOff();
    window.addEventListener("pagehide", leave);
    window.addEventListener("blur", flush);
    window.addEventListener("online", connect);
    window.addEventListener("offline", cutOff);
    document.addEventListener("visibilitychange", hide);
    return () => {
      leave();
      window.removeEventListener("pagehide", leave);
      window.removeEventListener("blur", flush);
      window.removeEventListener("online", connect);
      window.removeEventListener("offline", cutOff);
      document.removeEventListener("visibilitychange", hide);
    };
  }, []);
}
