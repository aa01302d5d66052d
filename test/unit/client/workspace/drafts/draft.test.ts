import { expect, test } from "vitest";
import { Draft } from "../../../../../client/workspace/drafts/draft.ts";

const PLACE = { shortname: "tally", language: "typescript" } as const;
const KEY = "basecase.draft.tally.typescript";
const STARTER = "// starter";

test("an untouched draft is the starter and writes nothing", () => {
  const { storage, memory } = browser();
  const draft = open(storage);
  draft.save(1);
  expect(draft.source).toBe(STARTER);
  expect(memory.size).toBe(0);
});

test("what was typed is there after a reload", () => {
  const { storage } = browser();
  const draft = open(storage);
  draft.type("typed");
  draft.save(5);
  expect(open(storage)).toMatchObject({ source: "typed", state: { savedAt: 5, conflict: null, unsaved: false } });
});

test("drafts of two languages do not meet", () => {
  const { storage } = browser();
  const draft = open(storage);
  draft.type("typed");
  draft.save(1);
  const other = new Draft({ shortname: "tally", language: "javascript" }, "// js", storage, () => {});
  expect(other.source).toBe("// js");
});

test("a tab that hears of another's change says so and keeps what it has", () => {
  const { storage } = browser();
  const [mine, other] = [open(storage), open(storage)];
  other.type("theirs");
  other.save(7);
  mine.noticeOther();
  expect(mine.source).toBe(STARTER);
  expect(mine.state.conflict).toMatchObject({ source: "theirs", savedAt: 7 });
});

test("a tab that heard nothing still does not write over the other's code", () => {
  const { storage, memory } = browser();
  const [mine, other] = [open(storage), open(storage)];
  other.type("theirs");
  other.save(1);
  mine.type("mine");
  mine.save(2);
  expect(read(memory, KEY)).toBe("theirs");
  expect(read(memory, `${KEY}.aside`)).toBe("mine");
  expect(mine.state.conflict?.source).toBe("theirs");
});

test("code that was kept aside is offered after a reload", () => {
  const { storage } = browser();
  const [mine, other] = [open(storage), open(storage)];
  other.type("theirs");
  other.save(1);
  mine.type("mine");
  mine.save(2);
  const later = open(storage);
  expect(later.source).toBe("theirs");
  expect(later.state.conflict?.source).toBe("mine");
  expect(later.takeTheirs(3)).toBe("mine");
  expect(open(storage)).toMatchObject({ source: "mine", state: { conflict: null } });
});

test("keeping mine makes it the draft, and the other tab is told in its turn", () => {
  const { storage, memory } = browser();
  const [mine, other] = [open(storage), open(storage)];
  other.type("theirs");
  other.save(1);
  mine.type("mine");
  mine.noticeOther();
  mine.keepMine(2);
  expect(read(memory, KEY)).toBe("mine");
  expect(mine.state.conflict).toBeNull();
  other.noticeOther();
  expect(other.state.conflict?.source).toBe("mine");
});

test("taking theirs ends the conflict and later typing is saved in its place", () => {
  const { storage, memory } = browser();
  const [mine, other] = [open(storage), open(storage)];
  other.type("theirs");
  other.save(1);
  mine.noticeOther();
  expect(mine.takeTheirs(2)).toBe("theirs");
  mine.type("theirs, and more");
  mine.save(3);
  expect(read(memory, KEY)).toBe("theirs, and more");
  expect(mine.state.conflict).toBeNull();
});

test("two tabs with the same text have no conflict", () => {
  const { storage } = browser();
  const [mine, other] = [open(storage), open(storage)];
  other.type("same");
  other.save(1);
  mine.type("same");
  mine.noticeOther();
  expect(mine.state.conflict).toBeNull();
});

test("a browser that refuses to keep the draft is told of, and tried again", () => {
  const { storage, memory } = browser();
  let full = true;
  const draft = open({ ...storage, write: (key, text) => !full && storage.write(key, text) });
  draft.type("typed");
  draft.save(1);
  expect(draft.state.unsaved).toBe(true);
  full = false;
  draft.save(2);
  expect(draft.state).toMatchObject({ unsaved: false, savedAt: 2 });
  expect(read(memory, KEY)).toBe("typed");
});

test("a damaged entry reads as none", () => {
  const { storage, memory } = browser();
  memory.set(KEY, "{");
  expect(open(storage).source).toBe(STARTER);
});

function browser() {
  const memory = new Map<string, string>();
  const storage = {
    read: (key: string) => memory.get(key) ?? null,
    write: (key: string, text: string | null) => {
      if (text === null) memory.delete(key);
      else memory.set(key, text);
      return true;
    },
  };
  return { memory, storage };
}

function open(storage: ReturnType<typeof browser>["storage"]): Draft {
  return new Draft(PLACE, STARTER, storage, () => {});
}

function read(memory: Map<string, string>, key: string): unknown {
  const entry: unknown = JSON.parse(memory.get(key) ?? "null");
  return typeof entry === "object" && entry !== null && "source" in entry ? entry.source : null;
}
