// The end that a program calls for itself. Nothing catches it: the host ends the isolate from within the call. Where
// nothing in the program's text could see a throw pass by, a throw does, and the isolate stays for the next case.
const exitSignal = newRecord();
/** The host's function that does not come back; null where a throw does. */
let leaveForGood = null;
let exitCode = 0;
let setExitCode;
let isExiting = false;

const checkedExitCode = (given) => {
  if (given === undefined || given === null) return undefined;
  const value = typeof given === "string" && given !== "" && Number.isInteger(+given) ? +given : given;
  nodeModule("internal/validators").validateInteger(value, "code");
  return value;
};
const addExitCode = (process) => {
  defineProperty(process, "exitCode", {
    __proto__: null,
    get: () => setExitCode,
    set: (value) => {
      setExitCode = checkedExitCode(value);
    },
    enumerable: true,
    configurable: false,
  });
};

const exit = function exit(...given) {
  if (exited) return endNow();
  if (given.length > 0) setExitCode = checkedExitCode(given[0]);
  if (!isExiting) {
    isExiting = true;
    emitOfProcess("exit", setExitCode ?? 0);
  }
  return reallyExit(setExitCode ?? 0);
};
/** Without asking anybody. */
const reallyExit = (code) => {
  if (!exited) exitCode = code & 0xff;
  return endNow();
};

const endNow = () => {
  const text = readPrinted();
  exited = true;
  // At the end of the stack the host can't be called; a throw is what there is.
  if (leaveForGood !== null) leaveForGood(overflowed ? "O" : finished(), text);
  throw exitSignal;
};
