import { closeSync } from "node:fs";
import { registerHooks } from "node:module";

// Descriptors that the worker inherited must not reach programs.
for (const word of process.argv) {
  if (word.startsWith("close=")) for (const fd of word.slice("close=".length).split(",")) closeSync(Number(fd));
}

// The entry of a host, in JavaScript: loading TypeScript costs a process 80 ms of CPU time and 25 MB. The parent has
// stripped the host's modules once, and sends their texts first.
process.once("message", (/** @type {Record<string, string>} */ sources) => {
  registerHooks({
    load(url, context, nextLoad) {
      const source = sources[url];
      if (source === undefined) return nextLoad(url, context);
      return { format: "module", source, shortCircuit: true };
    },
  });
  void import("./serve.ts");
});
