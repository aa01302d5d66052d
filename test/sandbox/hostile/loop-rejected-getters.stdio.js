// expect: TLE
// tries: a rejection whose properties loop
const loop = () => {
  for (;;);
};
Promise.reject(Object.defineProperties(new Error("x"), { message: { get: loop }, stack: { get: loop } }));
