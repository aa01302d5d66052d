// What the host calls for function problems.
const drive = (operation, first, second, third) => {
  switch (operation) {
    case "prepare":
      printedLimit = third;
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
      return printed;
  }
};
