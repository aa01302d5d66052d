import { Command } from "commander";
import { buildCommand } from "./commands/build.ts";
import { UsageFault } from "./commands/catalogue.ts";
import { exportCommand } from "./commands/export.ts";
import { importCommand } from "./commands/import.ts";
import { newCommand } from "./commands/new.ts";
import { tableCommand } from "./commands/table.ts";
import { verifyCommand } from "./commands/verify.ts";
import { readConfig } from "./config.ts";

/** The reader of the output may close it early, as `| head` does. That is no fault, and the command ends. */
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit();
  });
}

const config = readConfig(process.env);
const program = new Command("problems").description("Proves, builds and makes problem folders.");
for (const command of [verifyCommand, buildCommand, newCommand, importCommand, exportCommand, tableCommand])
  program.addCommand(command(config));

try {
  await program.parseAsync(process.argv);
} catch (error) {
  if (!(error instanceof UsageFault)) throw error;
  program.error(error.message);
}
