// Timers, and the emitter that streams are made of. Time is not waited for: the next timer is due at once.
const macrotasks = [];
let taskCount = 0;
let virtualTime = 0;

const schedule = (run, delay, interval) => {
  const wait = delay >= 1 ? Math.min(Math.trunc(delay), 2 ** 31 - 1) : interval === null ? 0 : 1;
  const task = {
    id: (taskCount += 1),
    at: virtualTime + wait,
    interval: interval === null ? null : wait,
    run,
    cancelled: false,
  };
  enqueue(task);
  return task;
};
/** A binary heap by instant, then by order of scheduling. */
const enqueue = (task) => {
  macrotasks.push(task);
  let index = macrotasks.length - 1;
  while (index > 0) {
    const parent = (index - 1) >> 1;
    if (!isSooner(macrotasks[index], macrotasks[parent])) break;
    [macrotasks[index], macrotasks[parent]] = [macrotasks[parent], macrotasks[index]];
    index = parent;
  }
};
const isSooner = (left, right) => left.at < right.at || (left.at === right.at && left.id < right.id);
const dequeue = () => {
  const first = macrotasks[0];
  const last = macrotasks.pop();
  if (macrotasks.length === 0) return first;
  macrotasks[0] = last;
  for (let index = 0; ;) {
    let least = index;
    for (const child of [2 * index + 1, 2 * index + 2]) {
      if (child < macrotasks.length && isSooner(macrotasks[child], macrotasks[least])) least = child;
    }
    if (least === index) return first;
    [macrotasks[index], macrotasks[least]] = [macrotasks[least], macrotasks[index]];
    index = least;
  }
};
/** Runs what is due next; false when nothing is left. */
const runNextTask = () => {
  while (macrotasks.length > 0) {
    const task = dequeue();
    if (task.cancelled) continue;
    virtualTime = task.at;
    task.run();
    if (task.interval !== null && !task.cancelled) {
      task.at += task.interval;
      task.id = taskCount += 1;
      enqueue(task);
    }
    return true;
  }
  return false;
};
const timerOf = (task) => ({
  task,
  ref: () => timerOf(task),
  unref: () => timerOf(task),
  hasRef: () => true,
  [Symbol.toPrimitive]: () => task.id,
});
const cancel = (timer) => {
  if (timer?.task !== undefined) timer.task.cancelled = true;
};
const needFunction = (callback) => {
  if (typeof callback !== "function") throw new TypeError('The "callback" argument must be of type function.');
};
const setTimer =
  (interval) =>
  (callback, delay, ...values) => {
    needFunction(callback);
    return timerOf(schedule(() => callback(...values), delay, interval));
  };
hide(globalThis, "setTimeout", setTimer(null));
hide(globalThis, "setInterval", setTimer(true));
hide(globalThis, "setImmediate", (callback, ...values) => setTimeoutOf(callback, values));
const setTimeoutOf = (callback, values) => {
  needFunction(callback);
  return timerOf(schedule(() => callback(...values), 0, null));
};
for (const name of ["clearTimeout", "clearInterval", "clearImmediate"]) hide(globalThis, name, cancel);

class EventEmitter {
  #listeners = new Map();
  on(event, listener) {
    needFunction(listener);
    const listeners = this.#listeners.get(event) ?? [];
    this.#listeners.set(event, [...listeners, listener]);
    this.listenerAdded(event);
    return this;
  }
  listenerAdded() {}
  once(event, listener) {
    const wrapped = (...values) => {
      this.off(event, wrapped);
      apply(listener, this, values);
    };
    wrapped.listener = listener;
    return this.on(event, wrapped);
  }
  off(event, listener) {
    const listeners = this.#listeners.get(event) ?? [];
    const index = listeners.findLastIndex((one) => one === listener || one.listener === listener);
    this.#listeners.set(
      event,
      listeners.filter((_, at) => at !== index),
    );
    return this;
  }
  emit(event, ...values) {
    const listeners = this.#listeners.get(event) ?? [];
    if (listeners.length === 0 && event === "error") throw values[0];
    for (const listener of listeners) apply(listener, this, values);
    return listeners.length > 0;
  }
  listenerCount(event) {
    return (this.#listeners.get(event) ?? []).length;
  }
  removeAllListeners(event) {
    if (event === undefined) this.#listeners.clear();
    else this.#listeners.delete(event);
    return this;
  }
  addListener(event, listener) {
    return this.on(event, listener);
  }
  removeListener(event, listener) {
    return this.off(event, listener);
  }
  setMaxListeners() {
    return this;
  }
}
const onceOf = (emitter, event) => new Promise((resolve) => emitter.once(event, (...values) => resolve(values)));
