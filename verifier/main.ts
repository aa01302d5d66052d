import { enableCompileCache } from "node:module";
import { join } from "node:path";

// A tenth of a check of all problems would be compiling the same modules as the last time.
enableCompileCache(join(process.env["BASECASE_DATA_DIR"] || ".data", "compile-cache"));
await import("./cli.ts");
