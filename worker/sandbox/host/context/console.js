// What the program prints. Kept up to the limit; past it the printing call throws, and the run's outcome is fixed.
let printed = "";
let printedLimit = 0;
let overflowed = false;
/** What a program prints after it has ended itself is lost. */
let exited = false;

const overflow = () => {
  overflowed = true;
  throw new RangeError("Output limit exceeded");
};
const print = (text) => {
  if (exited) return;
  if (overflowed) overflow();
  // A program may have replaced the methods that made the text.
  if (typeof text !== "string") return;
  if (text.length > printedLimit - printed.length) {
    printed += slice(text, 0, printedLimit - printed.length);
    overflow();
  }
  printed += text;
};
/** What goes to standard error: shown for function problems, otherwise only counted. */
let complaints = 0;
const complain = (text) => {
  if (!standardError) return print(text);
  complaints += text.length;
  if (complaints > printedLimit) overflow();
};
let standardError = false;

const cutHarnessFrames = (stack) =>
  stack
    .split("\n")
    .filter((line) => !/^\s+at .*(?:basecase:|\(<anonymous>\)$)/.test(line))
    .join("\n");

const timers = { __proto__: null };
const counters = { __proto__: null };
let groupIndent = "";
const printLine = (write, values) => {
  const text = values.length === 1 && typeof values[0] === "string" ? values[0] : format(values);
  write((groupIndent === "" ? text : groupIndent + text.replaceAll("\n", `\n${groupIndent}`)) + "\n");
};
const solverConsole = {
  log: (...values) => printLine(print, values),
  info: (...values) => printLine(print, values),
  debug: (...values) => printLine(print, values),
  error: (...values) => printLine(complain, values),
  warn: (...values) => printLine(complain, values),
  trace: (...values) => printLine(complain, ["Trace:", ...values]),
  dir: (value, options) => print(`${groupIndent}${inspect(value, options)}\n`),
  table: (value) => printLine(print, [value]),
  assert: (condition, ...values) => {
    if (!condition) printLine(complain, values.length === 0 ? ["Assertion failed"] : ["Assertion failed:", ...values]);
  },
  count: (label = "default") => {
    counters[label] = (counters[label] ?? 0) + 1;
    printLine(print, [`${label}: ${counters[label]}`]);
  },
  countReset: (label = "default") => {
    counters[label] = 0;
  },
  group: (...values) => {
    if (values.length > 0) printLine(print, values);
    groupIndent += "  ";
  },
  groupEnd: () => {
    groupIndent = groupIndent.slice(2);
  },
  time: (label = "default") => {
    timers[label] = now();
  },
  timeLog: (label = "default", ...values) =>
    printLine(print, [`${label}: ${(now() - timers[label]).toFixed(3)}ms`, ...values]),
  timeEnd: (label = "default") => printLine(print, [`${label}: ${(now() - timers[label]).toFixed(3)}ms`]),
};
solverConsole.groupCollapsed = solverConsole.group;
hide(globalThis, "console", solverConsole);

const clock = Date.now;
const startedAt = clock();
const now = () => clock() - startedAt;
hide(globalThis, "performance", { now, timeOrigin: startedAt, mark() {}, measure() {} });
