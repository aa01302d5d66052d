import { describe, expect, test } from "vitest";
import { applyChanges, type EditBatch, type RoundDocument } from "#contract/round/changes.ts";
import {
  createRecorder,
  type Recorder,
  type SaveState,
  type SendResult,
  type Unsent,
} from "../../../../../client/rounds/task/recorder.ts";

const START: RoundDocument = { language: "javascript", text: "start", version: 0, editedAt: null };

/** A server's side of one document, and a page with a recorder; time stands still until `tick`. */
function page(options: { unsent?: Unsent | null; server?: ServerSide } = {}) {
  const server = options.server ?? serverSide();
  let timers: (() => void)[] = [];
  let steady = 0;
  let over = false;
  const states: SaveState[] = [];
  let kept: Unsent | null = options.unsent ?? null;
  let shown = kept?.text ?? server.document.text;
  let ids = 0;
  const recorder: Recorder = createRecorder({
    language: "javascript",
    document: { ...server.document },
    unsent: kept,
    send: (batch) => server.send(batch),
    read: async () => ({ ...server.document }),
    keep: (unsent) => {
      kept = unsent === null ? null : structuredClone(unsent);
    },
    now: () => 1_000,
    over: () => over,
    steady: () => steady,
    newId: () => `${(ids += 1)}-${Math.random()}`,
    onState: (state) => states.push(state),
    onReplaced: (text) => {
      shown = text;
    },
    later: (run) => {
      timers.push(run);
      return () => {
        timers = timers.filter((timer) => timer !== run);
      };
    },
  });
  return {
    recorder,
    server,
    states,
    kept: () => kept,
    shown: () => shown,
    type: (inserted: string) => {
      recorder.changed([{ offset: shown.length, deleted: 0, inserted, undone: false }]);
      shown += inserted;
      recorder.typed(shown);
    },
    tick: () => {
      steady += 1_000;
      const due = timers;
      timers = [];
      for (const run of due) run();
    },
    end: () => {
      over = true;
    },
  };
}

type ServerSide = ReturnType<typeof serverSide>;

function serverSide() {
  const seen = new Map<string, number>();
  const server = {
    document: { ...START },
    reachable: true,
    /** Answers are lost on their way back. */
    deaf: false,
    send: async (batch: EditBatch): Promise<SendResult> => {
      if (!server.reachable) return { kind: "failed", failure: { kind: "unreachable" } };
      const stored = seen.get(batch.id);
      if (stored === undefined) {
        if (batch.baseVersion !== server.document.version) return refused("staleRevision");
        const text = applyChanges(server.document.text, batch.changes);
        if (text === null) return refused("editInvalid");
        seen.set(batch.id, batch.changes.length);
        server.document = { ...server.document, text, version: batch.baseVersion + 1 };
      }
      if (server.deaf) return { kind: "failed", failure: { kind: "unreachable" } };
      return {
        kind: "stored",
        receipt: { version: batch.baseVersion + 1, taken: stored ?? batch.changes.length, now: 0 },
      };
    },
  };
  return server;
}

function refused(code: "staleRevision" | "editInvalid" | "roundEnded"): SendResult {
  const details = { type: "about:blank", title: code, status: 409, code, detail: code, requestId: "1" };
  return { kind: "failed", failure: { kind: "refused", details, retryAfterSeconds: null } };
}

describe("what is typed", () => {
  test("comes to the server in batches, and the draft there is what the editor shows", async () => {
    const { recorder, server, type, kept, states } = page();
    type("a");
    type("b");
    await recorder.flush();
    expect(server.document).toMatchObject({ text: "startab", version: 1 });
    expect(kept()).toBeNull();
    expect(states.at(-1)).toEqual({ status: "saved" });
  });

  test("is kept here while the server is away, and sent when it is back", async () => {
    const { recorder, server, type, kept, states } = page();
    server.reachable = false;
    type("a");
    await recorder.flush();
    expect(states.at(-1)).toEqual({ status: "offline", waiting: 1 });
    type("b");
    await recorder.flush();
    expect(states.at(-1)).toEqual({ status: "offline", waiting: 2 });
    expect(kept()?.text).toBe("startab");
    server.reachable = true;
    await recorder.flush();
    expect(server.document.text).toBe("startab");
    expect(states.at(-1)).toEqual({ status: "saved" });
  });

  test("counts once although its receipt was lost", async () => {
    const { recorder, server, type } = page();
    server.deaf = true;
    type("a");
    await recorder.flush();
    server.deaf = false;
    type("b");
    await recorder.flush();
    expect(server.document.text).toBe("startab");
  });

  test("survives a reload in the middle of an offline stretch", async () => {
    const before = page();
    before.server.deaf = true;
    before.type("a");
    await before.recorder.flush();
    before.type("b");
    before.recorder.close();
    before.server.deaf = false;
    const after = page({ unsent: before.kept(), server: before.server });
    expect(after.recorder.text).toBe("startab");
    await after.recorder.flush();
    expect(before.server.document.text).toBe("startab");
  });

  test("is sent whole where what was heard of it doesn't come to what the editor shows", async () => {
    const { recorder, server } = page();
    recorder.changed([{ offset: 0, deleted: 0, inserted: "x", undone: false }]);
    recorder.typed("something else");
    await recorder.flush();
    expect(server.document.text).toBe("something else");
  });

  test("a backlog is sent as one batch, also what was typed while a request hung", async () => {
    const { recorder, server, type } = page();
    server.deaf = true;
    type("a");
    await recorder.flush();
    for (const letter of "bcdefgh") {
      type(letter);
      await recorder.flush();
    }
    server.deaf = false;
    await recorder.flush();
    expect(server.document).toMatchObject({ text: "startabcdefgh", version: 2 });
  });

  test("in many changes is split into batches of a bearable size", async () => {
    const { recorder, server, type } = page();
    for (let count = 0; count < 45_000; count += 1) type("x");
    await recorder.flush();
    expect(server.document).toMatchObject({ text: `start${"x".repeat(45_000)}`, version: 3 });
  });
});

describe("another tab", () => {
  test("is followed by a tab that has nothing unsent", async () => {
    const { recorder, server, shown } = page();
    server.document = { ...server.document, text: "theirs", version: 4 };
    recorder.heard(4);
    await recorder.flush();
    expect(shown()).toBe("theirs");
    expect(recorder.text).toBe("theirs");
  });

  test.each(["mine", "theirs"] as const)("is never overwritten unasked; the candidate takes %s", async (choice) => {
    const { recorder, server, type, states, shown } = page();
    server.document = { ...server.document, text: "theirs", version: 1 };
    type("!");
    await recorder.flush();
    expect(states.at(-1)).toEqual({ status: "conflict", theirs: "theirs", version: 1 });
    expect(server.document.text).toBe("theirs");
    if (choice === "mine") recorder.keepMine();
    else recorder.takeTheirs();
    await recorder.flush();
    const text = choice === "mine" ? "start!" : "theirs";
    expect([server.document.text, shown()]).toEqual([text, text]);
  });
});

test("after the round's end nothing more is sent, and the text is still here", async () => {
  const { recorder, server, type, states, kept } = page();
  server.send = async () => refused("roundEnded");
  type("late");
  await recorder.flush();
  expect(states.at(-1)).toEqual({ status: "over", unsent: true });
  expect(recorder.text).toBe("startlate");
  expect(kept()?.text).toBe("startlate");
});

test("what is typed past the deadline is no part of the round, whether there is a network or not", async () => {
  const { recorder, server, type, kept, end } = page();
  server.reachable = false;
  type("in time");
  end();
  type(" too late");
  await recorder.flush();
  expect(kept()?.text).toBe("startin time");
  server.reachable = true;
  await recorder.flush();
  expect(server.document.text).toBe("startin time");
});
