// Runs in a host's place and tries what a program would that broke out of its isolate. Says what it got of each.
const { once } = require("node:events");
const fs = require("node:fs");
const net = require("node:net");
const os = require("node:os");
const { spawnSync } = require("node:child_process");
const { Worker } = require("node:worker_threads");

const attempt = (act) => {
  try {
    return act() ?? "done";
  } catch (error) {
    return error.code ?? String(error);
  }
};
const connect = (options) =>
  new Promise((resolve) => {
    try {
      net.connect(options, () => resolve("connected")).on("error", (error) => resolve(error.code));
    } catch (error) {
      resolve(error.code);
    }
  });
/** Node itself ends where the kernel refuses a thread what it needs; the last number sent is how far it came. */
const startThreads = async () => {
  for (let count = 1; count <= 60; count += 1) {
    const worker = new Worker("setInterval(() => {}, 1000)", { eval: true, resourceLimits: { stackSizeMb: 1 } });
    await once(worker, "online");
    process.send(count);
  }
};
const kindOf = (fd) => {
  const stat = fs.fstatSync(fd);
  const root = fs.statSync("/");
  // Node keeps its own root open.
  const isRoot = stat.dev === root.dev && stat.ino === root.ino;
  return stat.isFile() ? "file" : stat.isDirectory() && !isRoot ? "directory" : stat.isSocket() ? "socket" : null;
};

process.once("message", async ({ files, writable, pids, port, socket }) => {
  const read = Object.fromEntries(files.map((file) => [file, attempt(() => fs.readFileSync(file) && "read")]));
  const written = Object.fromEntries(
    writable.map((folder) => [folder, attempt(() => fs.writeFileSync(`${folder}/basecase-was-here`, "x"))]),
  );
  const signalled = Object.fromEntries(pids.map((pid) => [pid, attempt(() => process.kill(pid, 0))]));
  const open = Array.from({ length: 256 }, (_, fd) => attempt(() => kindOf(fd) ?? "other"));
  process.send({
    read,
    written,
    signalled,
    root: attempt(() => fs.readdirSync("/")),
    uid: process.getuid(),
    environment: Object.keys(process.env),
    descriptors: open.flatMap((kind, fd) => (kind === "EBADF" ? [] : [`${fd} ${kind}`])),
    spawned: attempt(() => spawnSync(process.execPath, ["--version"]).error?.code),
    tcp: await connect({ port, host: "127.0.0.1" }),
    unix: await connect({ path: socket }),
    abstract: await connect({ path: `\0${socket}` }),
    interfaces: attempt(() => Object.keys(os.networkInterfaces())),
  });
  await startThreads().finally(() => process.exit());
});
