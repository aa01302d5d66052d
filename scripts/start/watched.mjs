// @ts-check
import { spawn } from "node:child_process";

/** `node --watch` of the script in the first argument, which by itself would outlive a killed start. */
const script = process.argv[2] ?? "";
const watch = spawn(process.execPath, ["--watch", script], { stdio: ["ignore", "inherit", "inherit", "ipc"] });
watch.on("message", (message) => void process.send?.(message));
watch.on("exit", (code) => process.exit(code ?? 1));
const close = () => void watch.kill("SIGTERM");
process.on("SIGTERM", close);
process.on("disconnect", close);
