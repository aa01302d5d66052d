import { readClock } from "#contract/round/routes.ts";
import { useEffect, useState } from "react";
import { callRoute } from "../../api/client.ts";
import { createServerClock } from "./clock.ts";

export const serverClock = createServerClock({ steady: () => performance.now(), system: () => Date.now() });

const LOOK_EVERY_MS = 1_000;
const ASK_EVERY_MS = 30_000;
/** A first answer may have been slow; of a few, one is quick. */
const FIRST_QUESTIONS = 4;

/** Asks the server for its time; a failure leaves things as they were. */
async function ask(): Promise<void> {
  const sentAt = performance.now();
  try {
    const { now } = await callRoute(readClock, {});
    serverClock.learn({ sentAt, serverAt: now, receivedAt: performance.now() });
  } catch {
    // The next look asks again.
  }
}

/** Keeps the page's idea of the server's time right while the caller is shown; true once it is known. */
export function useServerClock(): boolean {
  const [known, setKnown] = useState(false);
  useEffect(() => {
    const ended = new AbortController();
    const askOften = async () => {
      for (let asked = 0; asked < FIRST_QUESTIONS && !ended.signal.aborted; asked += 1) {
        await ask();
        setKnown(true);
      }
    };
    const anew = () => {
      if (document.visibilityState === "hidden") return;
      serverClock.forget();
      void askOften();
    };
    let askedAt = performance.now();
    const look = setInterval(() => {
      if (serverClock.slept()) anew();
      else if (performance.now() - askedAt > ASK_EVERY_MS) {
        askedAt = performance.now();
        void ask();
      }
    }, LOOK_EVERY_MS);
    void askOften();
    document.addEventListener("visibilitychange", anew);
    window.addEventListener("online", anew);
    window.addEventListener("pageshow", anew);
    return () => {
      ended.abort();
      clearInterval(look);
      document.removeEventListener("visibilitychange", anew);
      window.removeEventListener("online", anew);
      window.removeEventListener("pageshow", anew);
    };
  }, []);
  return known;
}
