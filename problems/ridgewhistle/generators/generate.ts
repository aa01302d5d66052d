const cases: Record<string, number> = {
  "secret/20-random-short": 2001,
  "secret/21-random-two-classes": 2002,
  "secret/22-random-many-repeats": 2003,
  "secret/23-random-empty-text": 2004,
  "secret/30-large-longest-text": 3001,
  "secret/31-large-few-notes-repeated": 3002,
  "secret/32-large-confident-network": 3003,
  "secret/33-large-everything-improbable": 3004,
  "secret/34-large-short-text": 3005,
};

function generate(name: string, random: Random): unknown[] {
  const thousandths = (low: number, high: number) => random.int(low * 1000, high * 1000) / 1000;
  const frames = (count: number, classes: number, low: number, high: number) =>
    Array.from({ length: count }, () => Array.from({ length: classes }, () => thousandths(low, high)));
  const text = (length: number, low: number, high: number) => Array.from({ length }, () => random.int(low, high));
  /** A labelling that reads as the text is likely, everything else is not. */
  const confident = (count: number, classes: number, notes: number[]) => {
    const labels = notes.flatMap((note) => [note, 0]);
    while (labels.length < count) {
      const at = random.int(0, labels.length - 1);
      labels.splice(at, 0, labels[at]);
    }
    return labels.map((label) =>
      Array.from({ length: classes }, (_, other) => (other === label ? thousandths(-1, 0) : thousandths(-50, -6))),
    );
  };
  switch (name) {
    case "secret/20-random-short":
      return [frames(9, 4, -4, 0), [2, 3, 1]];
    case "secret/21-random-two-classes":
      return [frames(40, 2, -3, 0), text(9, 1, 1)];
    case "secret/22-random-many-repeats":
      return [frames(60, 3, -6, 0), text(20, 1, 2)];
    case "secret/23-random-empty-text":
      return [frames(50, 5, -8, 0), []];
    case "secret/30-large-longest-text":
      return [frames(1000, 30, -9, 0), text(300, 1, 29)];
    case "secret/31-large-few-notes-repeated":
      return [frames(1000, 4, -20, 0), text(300, 1, 3)];
    case "secret/32-large-confident-network": {
      const notes = text(300, 1, 9);
      return [confident(1000, 10, notes), notes];
    }
    case "secret/33-large-everything-improbable":
      return [frames(1000, 12, -50, -45), text(250, 1, 11)];
    case "secret/34-large-short-text":
      return [frames(1000, 8, -2, 0), text(4, 1, 7)];
  }
  throw new Error(`no case is called ${name}`);
}
