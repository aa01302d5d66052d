// Node's event loop: ticks, timers, what was read, immediates. Time is not waited for: with nothing else to do, the
// clock is put forward to the next timer. The host's engine runs all microtasks between two steps.
const clock = Date.now;
const startedAt = clock();
const performanceNow = clock;
let skippedMs = 0;
const now = () => clock() - startedAt + skippedMs;

const ticks = { __proto__: null, list: newList(), at: 0 };
const nextTick = function nextTick(callback, ...values) {
  needFunction(callback);
  if (exited) return;
  ticks.list[ticks.list.length] = { __proto__: null, callback, values };
};
const needFunction = (callback, name = "callback") => {
  if (typeof callback === "function") return;
  const { ERR_INVALID_ARG_TYPE } = nodeModule("internal/errors").codes;
  throw new ERR_INVALID_ARG_TYPE(name, "Function", callback);
};
/** True when there was one. What a tick throws leaves the rest for the next step. */
const runTicks = () => {
  if (ticks.at >= ticks.list.length) return false;
  while (ticks.at < ticks.list.length) {
    const tick = ticks.list[ticks.at];
    ticks.list[ticks.at] = undefined;
    ticks.at += 1;
    apply(tick.callback, undefined, tick.values);
  }
  ticks.list = newList();
  ticks.at = 0;
  return true;
};

/** What waits for reading: its callbacks in order. */
const reads = { __proto__: null, list: newList(), at: 0, alive: 0 };
const whenRead = (callback) => {
  reads.list[reads.list.length] = callback;
};
const runRead = () => {
  if (reads.at >= reads.list.length) return false;
  const callback = reads.list[reads.at];
  reads.list[reads.at] = undefined;
  reads.at += 1;
  callback();
  return true;
};

/** Node's timers, once the program has asked for one. */
let timerCallbacks = null;
const immediateInfo = [0, 0, 0];
const timeoutInfo = [0];
realm.timersBinding = {
  setupTimers() {},
  getLibuvNow: () => loopNow(),
  scheduleTimer() {},
  toggleTimerRef() {},
  toggleImmediateRef() {},
  immediateInfo,
  timeoutInfo,
};
/**
 * The loop's clock, in whole milliseconds. It goes on where time was skipped, and where a callback was long at work;
 * else it stands, so that timers come in one order however busy the machine is.
 */
let loopTime = 0;
let begunAt = 0;
const BUSY_MS = 10;
const loopNow = () => {
  const spent = clock() - begunAt;
  return spent > BUSY_MS ? loopTime + spent : loopTime;
};
const beginStep = () => {
  loopTime = loopNow();
  begunAt = clock();
};
const yielded = newRecord();
const loadTimers = () => {
  const timers = nodeModule("timers");
  if (timerCallbacks === null) {
    skipTimeOfDate();
    // Between two callbacks Node runs ticks and microtasks; here the step ends, and the next one goes on.
    timerCallbacks = nodeModule("internal/timers").getTimerCallbacks(() => {
      throw yielded;
    });
    timerCallbacks.queue = nodeModule("internal/timers").timerListQueue;
  }
  return timers;
};
/** Runs one callback at most; true when one ran, or may have. */
const unlessYielded = (call) => {
  try {
    call();
    return false;
  } catch (error) {
    if (error === yielded) return true;
    throw error;
  }
};

/** Who waits a second sees a second pass. */
const skipTimeOfDate = () => {
  const RealDate = pristineOf().Date;
  const SkippingDate = function Date(...given) {
    if (new.target === undefined) return new RealDate(clock() + skippedMs).toString();
    const target = new.target === SkippingDate ? RealDate : new.target;
    return construct(RealDate, given.length === 0 ? [clock() + skippedMs] : given, target);
  };
  for (const key of ownKeys(RealDate)) defineProperty(SkippingDate, key, getOwnPropertyDescriptor(RealDate, key));
  hide(
    SkippingDate,
    "now",
    {
      now() {
        return clock() + skippedMs;
      },
    }.now,
  );
  hide(RealDate.prototype, "constructor", SkippingDate);
  hide(globalThis, "Date", SkippingDate);
};

const TIMERS = 0;
const READING = 1;
const CHECKING = 2;
let phase = TIMERS;
let begun = false;
/** What was asked for in this turn of the loop is there in the next. */
let readsEnd = 0;
const timersDue = () => {
  const next = timerCallbacks === null ? undefined : timerCallbacks.queue.peek();
  return next !== undefined && next !== null && next.expiry <= loopNow();
};

/** One step: false when nothing is left that the program waits for. */
const runStep = () => {
  beginStep();
  if (runTicks()) return true;
  if (!begun) {
    begun = true;
    // By the time a program's text has run, Node's shortest timers are due.
    loopTime += 1;
  }
  for (;;) {
    switch (phase) {
      case TIMERS:
        if (timersDue()) {
          unlessYielded(() => timerCallbacks.processTimers(loopNow()));
          runTicks();
          return true;
        }
        phase = READING;
        break;
      case READING:
        if (reads.at < readsEnd) {
          runRead();
          runTicks();
          return true;
        }
        if (reads.at === reads.list.length) {
          reads.list = newList();
          reads.at = 0;
        }
        phase = CHECKING;
        break;
      case CHECKING:
        readsEnd = reads.list.length;
        if (immediateInfo[0] > 0) {
          if (!unlessYielded(() => timerCallbacks.processImmediate())) phase = TIMERS;
          runTicks();
          return true;
        }
        phase = TIMERS;
        if (reads.at < reads.list.length) break;
        if (timeoutInfo[0] === 0 || timerCallbacks === null) return false;
        putForward();
        break;
    }
  }
};
const putForward = () => {
  const next = timerCallbacks.queue.peek();
  if (next === undefined || next === null) return;
  const missing = next.expiry - loopTime;
  if (missing > 0) {
    loopTime += missing;
    skippedMs += missing;
  }
};
const isAlive = () =>
  immediateInfo[1] > 0 || timeoutInfo[0] > 0 || reads.at < reads.list.length || ticks.at < ticks.list.length;
