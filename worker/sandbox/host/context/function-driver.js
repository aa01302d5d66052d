// What the host calls for function problems.
const finished = () =>
  missing(`The program ended with exit code ${exitCode} before ${entryName} returned.`, "ExitCode");

const drive = (operation, first, second, third, fourth, fifth) => {
  switch (operation) {
    case "prepare":
      printedLimit = third;
      leaveForGood = fourth;
      askForLibrary = fifth;
      prepareFunction(first, second);
      return "P";
    case "start": {
      const answer = startFunction(first, second, third);
      return overflowed ? "O" : answer;
    }
    case "step": {
      const answer = stepFunction();
      return overflowed ? "O" : answer;
    }
    case "printed":
      return readPrinted();
    case "library":
      takeLibrary(first);
  }
};
