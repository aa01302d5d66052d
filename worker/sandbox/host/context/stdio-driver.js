// What the host calls for stdio problems. Between two calls the host's engine runs all microtasks.
const failure = (error) => {
  if (error === exitSignal) return finished();
  return thrown(error);
};
const finished = () => {
  if (exitCode === 0) return "F";
  return `T${quote({ __proto__: null, name: "ExitCode", message: `The program ended with exit code ${exitCode}.`, stack: "" })}`;
};
const attempt = (step) => {
  try {
    return step();
  } catch (error) {
    return failure(error);
  }
};
let announced = false;
/** Node lets a program act once more when nothing is left to do. */
const endProgram = () => {
  if (!announced) {
    announced = true;
    solverProcess.emit("beforeExit", exitCode);
    if (macrotasks.length > 0) return "P";
  }
  if (solverProcess.exitCode !== undefined) exitCode = Number(solverProcess.exitCode);
  solverProcess.emit("exit", exitCode);
  return finished();
};

const drive = (operation, first, _second, third) => {
  switch (operation) {
    case "prepare":
      stdinText = first;
      printedLimit = third;
      return "P";
    case "start": {
      const answer = attempt(() => {
        indirectEval(first);
        return "P";
      });
      return overflowed ? "O" : answer;
    }
    case "step": {
      const answer = exited ? finished() : attempt(() => (runNextTask() ? "P" : endProgram()));
      return overflowed ? "O" : answer;
    }
    case "printed":
      return printed;
  }
};
