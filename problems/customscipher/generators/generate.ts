const cases: Record<string, number> = {
  "secret/30-random-base-five": 1201,
  "secret/31-random-base-seven": 1202,
  "secret/32-random-base-ten": 1203,
  "secret/33-random-short-words": 1204,
  "secret/34-random-one-owed": 1205,
  "secret/35-no-sum-in-mind": 1206,
  "secret/40-large-five-long-words": 1312,
  "secret/41-large-short-words": 1302,
  "secret/42-large-one-owed": 1303,
  "secret/43-large-words-of-many-lengths": 1304,
  "secret/44-large-no-sum-in-mind": 1305,
};

/** The least and the most digits of a word, the words paid and owed, the base. */
const pages: Record<string, [number, number, number, number, number]> = {
  "secret/30-random-base-five": [2, 4, 3, 2, 5],
  "secret/31-random-base-seven": [1, 4, 3, 2, 7],
  "secret/32-random-base-ten": [3, 6, 2, 2, 10],
  "secret/33-random-short-words": [1, 2, 3, 1, 8],
  "secret/34-random-one-owed": [2, 5, 3, 1, 9],
  "secret/35-no-sum-in-mind": [2, 3, 3, 2, 8],
  "secret/40-large-five-long-words": [7, 7, 3, 2, 12],
  "secret/41-large-short-words": [3, 4, 3, 2, 12],
  "secret/42-large-one-owed": [4, 7, 3, 1, 12],
  "secret/43-large-words-of-many-lengths": [1, 7, 3, 2, 12],
  "secret/44-large-no-sum-in-mind": [4, 5, 3, 2, 12],
};

/** A page written with a key drawn before; a large one has all letters that its base allows. */
function generate(name: string, random: Random): unknown[] {
  const [shortest, longest, paid, owed, base] = pages[name];
  for (;;) {
    const letters = random.shuffle([..."abcdefghijklmnopqrstuvwxyz"]).slice(0, base);
    const written = (amount: number): string =>
      [...amount.toString(base)].map((digit) => letters[parseInt(digit, base)]).join("");
    const amounts = Array.from({ length: paid }, () => {
      const digits = random.int(shortest, longest);
      return random.int(digits === 1 ? 0 : base ** (digits - 1), base ** digits - 1);
    });
    const total = amounts.reduce((sum, amount) => sum + amount, 0);
    const first = owed === 1 ? total : random.int(1, total - 1);
    const debts = owed === 1 ? [total] : [first, total - first];
    const page = [amounts.map(written), debts.map(written)];
    if (name.includes("no-sum")) page[1] = page[1].map((word) => random.shuffle([...word]).join(""));
    if (name.includes("large") && new Set(page.flat().join("")).size < base) continue;
    return [...page, base];
  }
}
