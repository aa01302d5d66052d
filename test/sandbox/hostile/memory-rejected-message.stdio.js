// expect: RTE MLE
// tries: a rejection whose message has half a billion letters
Promise.reject(new Error("x".repeat(2 ** 28)));
