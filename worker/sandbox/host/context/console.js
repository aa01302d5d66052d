// The console. Texts go straight out; whatever needs Node's inspector, tables or timers is Node's own console's.
let nodeConsole = null;

const inspectorOf = () => nodeModule("internal/util/inspect");
const inspect = (value, options) => inspectorOf().inspect(value, options);

const isPlain = (value) => typeof value === "string" || typeof value === "number" || typeof value === "boolean";
/** The text of values that need no inspector; null when they do. */
const plainText = (values) => {
  if (values.length === 1 && isPlain(values[0])) return stringOfPlain(values[0]);
  if (values.length === 0) return "";
  if (typeof values[0] === "string" && indexOf(values[0], "%") >= 0) return null;
  let text = "";
  for (let index = 0; index < values.length; index += 1) {
    if (!isPlain(values[index])) return null;
    text += index === 0 ? stringOfPlain(values[index]) : ` ${stringOfPlain(values[index])}`;
  }
  return text;
};
const stringOfPlain = (value) => (value === 0 && 1 / value < 0 ? "-0" : `${value}`);

/** Whether what is printed to a stream goes straight out: it was never touched, or still has the `write` it came with. */
const isDirect = (name) => {
  if (getOwnPropertyDescriptor(streams, name).get !== undefined) return true;
  return streams[name].write === streams[name].ownWrite;
};

const printValues = (name, write, values) => {
  const text = plainText(values);
  if (text !== null) return writeLine(name, write, text);
  const { formatWithOptions } = inspectorOf();
  shownPromises = [];
  const formatted = formatWithOptions({ colors: false }, ...values);
  if (shownPromises.length === 0 || write !== print || !isDirect(name)) {
    return writeLine(name, write, formatted);
  }
  const finish = printHeld(`${formatted}\n`);
  observePromises(shownPromises, (found) =>
    finish(`${found ? formatWithOptions({ colors: false }, ...values) : formatted}\n`),
  );
};
/** A program may have put a `write` of its own in the stream's place. */
const writeLine = (name, write, text) => {
  if (isDirect(name)) return write(`${text}\n`);
  const stream = streams[name];
  if (getOwnPropertyDescriptor(stream, "write") !== undefined) stream.write(`${text}\n`);
  else {
    // Node's console keeps a stream's errors to itself.
    stream.once("error", ignore);
    stream.write(`${text}\n`, ignore);
    queueMicrotask(() => nextTick(() => stream.removeListener("error", ignore)));
  }
};
const ignore = () => {};

const loadConsole = () => {
  if (nodeConsole !== null) return nodeConsole;
  const { Console } = nodeModule("internal/console/constructor");
  nodeConsole = new Console({ stdout: streams.stdout, stderr: streams.stderr, ignoreErrors: false });
  return nodeConsole;
};
const say = (name, stream, write, values) => {
  if (nodeConsole === null) printValues(stream, write, values);
  else nodeConsole[name](...values);
};
const streams = newRecord();
// One literal: the engine copies it at once, where adding one method after another costs ten times as much.
const makeConsole = () => ({
  __proto__: {},
  log(...values) {
    say("log", "stdout", print, values);
  },
  warn(...values) {
    say("warn", "stderr", complain, values);
  },
  error(...values) {
    say("error", "stderr", complain, values);
  },
  info(...values) {
    say("info", "stdout", print, values);
  },
  debug(...values) {
    say("debug", "stdout", print, values);
  },
  dir(...values) {
    return loadConsole().dir(...values);
  },
  time(...values) {
    return loadConsole().time(...values);
  },
  timeEnd(...values) {
    return loadConsole().timeEnd(...values);
  },
  timeLog(...values) {
    return loadConsole().timeLog(...values);
  },
  trace(...values) {
    return loadConsole().trace(...values);
  },
  assert(...values) {
    return loadConsole().assert(...values);
  },
  clear(...values) {
    return loadConsole().clear(...values);
  },
  count(...values) {
    return loadConsole().count(...values);
  },
  countReset(...values) {
    return loadConsole().countReset(...values);
  },
  group(...values) {
    return loadConsole().group(...values);
  },
  groupEnd(...values) {
    return loadConsole().groupEnd(...values);
  },
  table(...values) {
    return loadConsole().table(...values);
  },
  dirxml(...values) {
    return loadConsole().dirxml(...values);
  },
  groupCollapsed(...values) {
    return loadConsole().groupCollapsed(...values);
  },
  profile() {},
  profileEnd() {},
  timeStamp() {},
});
let solverConsole = null;
const consoleOf = () => {
  if (solverConsole !== null) return solverConsole;
  solverConsole = makeConsole();
  defineProperty(solverConsole, Symbol.toStringTag, { __proto__: null, value: "console", configurable: true });
  lazily(solverConsole, "Console", () => nodeModule("internal/console/constructor").Console);
  return solverConsole;
};
lazily(globalThis, "console", consoleOf);
