// What the host calls for stdio problems. Between two calls the host's engine runs all microtasks.
standardError = true;
const failure = (error) => {
  if (error === exitSignal || exited) return finished();
  return uncaught(error, "uncaughtException");
};
/** What ended the program, once something did that nobody caught: what still runs then is not the program any more. */
let failed = null;
const finished = () => {
  if (failed !== null) return failed;
  if (exitCode === 0) return "F";
  const message =
    exitCode === UNSETTLED && topLevel === "pending"
      ? "The program ended with exit code 13: a top-level await was never settled."
      : `The program ended with exit code ${exitCode}.`;
  return `T${quote({ __proto__: null, name: "ExitCode", message, stack: "" })}`;
};
const attempt = (step) => {
  try {
    return step();
  } catch (error) {
    return failure(error);
  }
};
/** What nobody caught: the program's own listener takes it, or the program ends. */
const uncaught = (error, origin) => {
  if (exited) return finished();
  try {
    emitOfProcess("uncaughtExceptionMonitor", error, origin);
    if (emitOfProcess("uncaughtException", error, origin)) return attempt(() => (runTicks(), "P"));
  } catch (again) {
    return fail(thrown(again));
  }
  const answer = thrown(error);
  isExiting = true;
  setExitCode = 1;
  try {
    emitOfProcess("exit", 1);
  } catch {
    // The program has failed already.
  }
  return fail(answer);
};
const fail = (answer) => {
  if (exited) return answer;
  exited = true;
  return (failed = answer);
};
/** The engine tells the host of a rejection that nobody handled, and the host tells this. */
const rejected = (text) => {
  const { name, message, stack, value } = parseJson(text);
  const Kind = pristineOf()[name];
  const reason =
    value === undefined ? new (typeof Kind === "function" && isErrorClass(Kind) ? Kind : Error)(message) : value;
  if (value === undefined) {
    if (reason.name !== name) hide(reason, "name", name);
    hide(reason, "stack", stack);
  }
  if (emitOfProcess("unhandledRejection", reason, rejectedWith(reason))) return "P";
  return uncaught(reason, "unhandledRejection");
};
/** The promise itself is not to be had; this one is like it, and nobody hears of it a second time. */
const rejectedWith = (reason) => {
  const promise = Promise.reject(reason);
  promiseThen(promise, undefined, () => {});
  return promise;
};
const isErrorClass = (Kind) => Kind === Error || getPrototypeOf(Kind) === Error;

/** Node's exit code for a module whose top never came to its end. */
const UNSETTLED = 13;
const goOn = () => {
  if (topLevel === "failed") {
    topLevel = "settled";
    throw topLevelError;
  }
  return runStep() ? "P" : endProgram();
};
let announced = false;
/** Node lets a program act once more when nothing is left to do. */
const endProgram = () => {
  if (!announced) {
    announced = true;
    emitOfProcess("beforeExit", setExitCode ?? 0);
    announced = !isAlive();
    return "P";
  }
  if (setExitCode === undefined && topLevel === "pending") setExitCode = UNSETTLED;
  isExiting = true;
  emitOfProcess("exit", setExitCode ?? 0);
  exitCode = (setExitCode ?? 0) & 0xff;
  return finished();
};

const drive = (operation, first, second, third, fourth, fifth) => {
  switch (operation) {
    case "prepare":
      stdinText = first;
      printedLimit = third;
      leaveForGood = fourth;
      askForLibrary = fifth;
      return "P";
    case "start": {
      const answer = attempt(() => {
        startProgram(first, parseJson(second));
        // In a module the microtasks come first.
        if (!isModule) runTicks();
        return "P";
      });
      return overflowed ? "O" : answer;
    }
    case "step": {
      const answer = exited ? finished() : attempt(goOn);
      return overflowed ? "O" : answer;
    }
    case "rejected": {
      const answer = exited ? finished() : attempt(() => rejected(first));
      return overflowed ? "O" : answer;
    }
    case "printed":
      return readPrinted();
    case "library":
      takeLibrary(first);
  }
};
