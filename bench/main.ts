import { writeFile } from "node:fs/promises";
import { availableParallelism, cpus } from "node:os";
import { isMet, type Figure } from "./figure.ts";
import { catalogue } from "./parts/catalogue.ts";
import { cpuTime } from "./parts/cpu-time.ts";
import { depth } from "./parts/depth.ts";
import { idle } from "./parts/idle.ts";
import { latency } from "./parts/latency.ts";
import { memory } from "./parts/memory.ts";
import { firstLoad } from "./parts/page.ts";
import { rounds } from "./parts/rounds.ts";
import { throughput } from "./parts/throughput.ts";
import { typing } from "./parts/typing.ts";
import { table } from "./table.ts";

const PARTS: Record<string, () => Promise<Figure[]>> = {
  cpu: cpuTime,
  depth,
  throughput,
  latency,
  memory,
  idle,
  catalogue,
  rounds,
  typing,
  page: firstLoad,
};
const RESULTS = new URL("../bench-results.json", import.meta.url);

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(PARTS, name));
if (unknown.length > 0) {
  console.error(`bench: there is no part ${unknown.join(", ")}; there are ${Object.keys(PARTS).join(", ")}`);
  process.exit(2);
}

const figures: Figure[] = [];
for (const [name, measure] of Object.entries(PARTS)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  console.error(`bench: ${name} …`);
  figures.push(...(await measure()));
}
const missed = figures.filter((figure) => !isMet(figure));
console.log(table(figures));
console.log(missed.length === 0 ? "\nEvery target is met." : `\n${missed.length} of the targets missed.`);
const machine = `${cpus()[0]?.model ?? "unknown"}, ${availableParallelism()} cores, Node ${process.version}`;
await writeFile(RESULTS, `${JSON.stringify({ measuredAt: new Date().toISOString(), machine, figures }, null, 2)}\n`);
process.exitCode = missed.length === 0 ? 0 : 1;
