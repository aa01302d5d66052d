import { expect, test } from "vitest";
import type { LiveEvent } from "#contract/http/live-event.ts";
import type { Submission } from "#contract/judging/submission.ts";
import { type Judging, type JudgingEvent, reduceJudging } from "../../../../../client/workspace/judging/reduce.ts";

const ID = "3b241101-e2bb-4255-8caf-4136c566a962";
const OTHER = "9b2c3c1a-1111-4255-8caf-4136c566a962";
const submission: Submission = {
  id: ID,
  problem: "tally",
  purpose: "submit",
  language: "javascript",
  source: "",
  ownCases: [],
  onlyCase: null,
  stop: null,
  createdAt: 0,
  judgement: null,
};

test("a submission is sent, queued, judged case by case, done", () => {
  const states = play([
    { type: "sent", purpose: "submit" },
    { type: "accepted", id: ID, purpose: "submit" },
    live({ status: "queued", position: 2, delayed: false }),
    live({ status: "running", finished: 3, caseCount: 9 }),
    live({ status: "done", submission }),
  ]);
  expect(states.map(({ status }) => status)).toEqual(["sending", "waiting", "waiting", "running", "done"]);
  expect(states[2]).toMatchObject({ position: 2, delayed: false });
  expect(states[3]).toMatchObject({ finished: 3, caseCount: 9 });
});

test("news of an earlier submission does not disturb the one that is shown", () => {
  const states = play([
    { type: "accepted", id: ID, purpose: "run" },
    live({ status: "done", submission }, OTHER),
    { type: "link", id: OTHER, link: "lost" },
    { type: "forgotten", id: OTHER },
  ]);
  expect(states.at(-1)).toEqual(states[0]);
});

test("progress does not run backwards when a second worker begins again", () => {
  const states = play([
    { type: "accepted", id: ID, purpose: "submit" },
    live({ status: "running", finished: 5, caseCount: 9 }),
    live({ status: "running", finished: 0, caseCount: 9 }),
  ]);
  expect(states.at(-1)).toMatchObject({ finished: 5 });
});

test("a lost link is told and taken back, and the state stays", () => {
  const states = play([
    { type: "accepted", id: ID, purpose: "submit" },
    live({ status: "running", finished: 5, caseCount: 9 }),
    { type: "link", id: ID, link: "lost" },
    { type: "link", id: ID, link: "live" },
  ]);
  expect(states[2]).toMatchObject({ status: "running", finished: 5, link: "lost" });
  expect(states[3]).toMatchObject({ status: "running", finished: 5, link: "live" });
});

test("a refused submission is refused, and a forgotten run is forgotten", () => {
  expect(play([{ type: "refused", purpose: "submit", failure: { kind: "unreachable" } }]).at(-1)).toMatchObject({
    status: "refused",
  });
  const states = play([
    { type: "accepted", id: ID, purpose: "run" },
    { type: "forgotten", id: ID },
  ]);
  expect(states.at(-1)).toEqual({ status: "forgotten", purpose: "run" });
});

test("what is done stays done", () => {
  const states = play([
    { type: "accepted", id: ID, purpose: "submit" },
    live({ status: "done", submission }),
    live({ status: "running", finished: 1, caseCount: 9 }),
  ]);
  expect(states.at(-1)?.status).toBe("done");
});

function live(event: LiveEvent, id = ID): JudgingEvent {
  return { type: "live", id, event };
}

function play(events: JudgingEvent[]): Judging[] {
  const states: Judging[] = [];
  let state: Judging = { status: "idle" };
  for (const event of events) {
    state = reduceJudging(state, event);
    states.push(state);
  }
  return states;
}
