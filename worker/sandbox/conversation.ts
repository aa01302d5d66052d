import type { HostExit } from "./host-exit.ts";
import type { HostReply, HostRequest } from "./protocol.ts";
import type { Bounds, Seen, UsageWatch } from "./usage-watch.ts";

/** One reply, or the host's end in its place. */
export type Answer = ({ status: "replied"; reply: HostReply } | { status: "ended"; ending: HostExit }) & { seen: Seen };

/** A request and its replies. Each is measured by itself, from the one before it, however late it is read. */
export type Conversation = {
  /** Nothing follows what was read. */
  readonly over: boolean;
  next(): Promise<Answer>;
  /** Settles when the host has nothing more to do for it, or was ended because it went on. */
  close(): Promise<void>;
};

/** The host's side of a conversation, as the one who hears it tells. */
export type Listener = { hear(reply: HostReply): void; hearEnd(ending: HostExit): void };

type Line = {
  send: (request: HostRequest) => void;
  watch: UsageWatch;
  /** The host may be asked something else. */
  onFree: () => void;
};

/** How long an abandoned case may go on before its host is killed. Cases that run ahead are usually quick. */
const STOP_BOUNDS: Bounds = { cpuTimeMs: 100, wallTimeMs: 5_000, memoryMb: 1_024 };

/** Asks for as many replies as there are bounds, or fewer when the host says so. */
export function converse(
  { send, watch, onFree }: Line,
  request: HostRequest,
  bounds: Bounds[],
): Conversation & Listener {
  const unread: Answer[] = [];
  let reader: ((answer: Answer) => void) | null = null;
  let begun = 0;
  let status: "working" | "waiting" | "stopping" | "over" = "working";
  let onStopped: (() => void) | null = null;

  function beginStep(): void {
    const next = bounds[begun];
    if (next === undefined) throw new Error("a host was asked for more replies than there are bounds");
    begun += 1;
    watch.begin(next);
  }

  function give(answer: Answer): void {
    if (reader === null) unread.push(answer);
    else reader(answer);
    reader = null;
  }

  function finish(): void {
    status = "over";
    watch.rest();
    onStopped?.();
  }

  function hearWorking(reply: HostReply): void {
    const seen = watch.end();
    switch (reply.kind === "ran" ? reply.more : "none") {
      case "coming":
        beginStep();
        break;
      case "onRequest":
        status = "waiting";
        watch.rest();
        break;
      case "none":
        finish();
        onFree();
    }
    give({ status: "replied", reply, seen });
  }

  // The host begins while the watch takes its first look.
  send(request);
  beginStep();
  return {
    get over() {
      return status === "over" && unread.length === 0;
    },
    next() {
      const answer = unread.shift();
      if (answer !== undefined) return Promise.resolve(answer);
      if (status === "waiting") {
        status = "working";
        beginStep();
        send({ kind: "continue" });
      }
      if (status !== "working") throw new Error("a host was asked for a reply after its last");
      return new Promise((resolve) => {
        reader = resolve;
      });
    },
    close() {
      if (status === "over") return Promise.resolve();
      status = "stopping";
      watch.begin(STOP_BOUNDS);
      send({ kind: "stop" });
      return new Promise((resolve) => {
        onStopped = resolve;
      });
    },
    hear(reply) {
      if (status === "working") return hearWorking(reply);
      // Replies to cases that were under way come before it.
      if (status !== "stopping" || reply.kind !== "stopped") return;
      finish();
      onFree();
    },
    hearEnd(ending) {
      if (status === "over") return;
      const wasWorking = status === "working";
      finish();
      // A host that ends while it waits ends no case.
      if (wasWorking) give({ status: "ended", ending, seen: watch.end() });
    },
  };
}
