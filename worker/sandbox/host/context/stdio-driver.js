// What the host calls for stdio problems. Between two calls the host's engine runs all microtasks.
standardError = true;
const failure = (error) => {
  if (error === exitSignal || exited) return finished();
  const answer = thrown(error);
  isExiting = true;
  setExitCode = 1;
  try {
    solverProcess.emit("exit", 1);
  } catch {
    // The program has failed already.
  }
  return answer;
};
const finished = () => {
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
/** Node's exit code for a module whose top never came to its end. */
const UNSETTLED = 13;
const goOn = () => {
  if (topLevel === "failed") throw topLevelError;
  return runNextTask() ? "P" : endProgram();
};
let announced = false;
/** Node lets a program act once more when nothing is left to do. */
const endProgram = () => {
  if (!announced) {
    announced = true;
    solverProcess.emit("beforeExit", setExitCode ?? 0);
    announced = macrotasks.length === 0;
    if (!announced) return "P";
  }
  if (setExitCode === undefined && topLevel === "pending") setExitCode = UNSETTLED;
  isExiting = true;
  solverProcess.emit("exit", setExitCode ?? 0);
  exitCode = (setExitCode ?? 0) & 0xff;
  return finished();
};

const drive = (operation, first, second, third, fourth) => {
  switch (operation) {
    case "prepare":
      stdinText = first;
      printedLimit = third;
      leaveForGood = fourth;
      return "P";
    case "start": {
      const answer = attempt(() => {
        startProgram(first, parseJson(second));
        return "P";
      });
      return overflowed ? "O" : answer;
    }
    case "step": {
      const answer = exited ? finished() : attempt(goOn);
      return overflowed ? "O" : answer;
    }
    case "printed":
      return printed;
  }
};
