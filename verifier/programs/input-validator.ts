import type { ScriptFile } from "../author-files.ts";
import { CHECK_INPUT, CheckedInput, WITHIN } from "#judge/within.ts";
import type { Sandbox } from "#sandbox/sandbox.ts";
import { openScript, ScriptFault } from "./script.ts";

/** The least and the largest value that `within(name, …)` saw, and the bounds it was told. */
export type Reach = CheckedInput["reached"][number];

/**
 * An input validator defines `validate(arguments)` (stdio: `validate(text)`), which returns true or the reason why not.
 * It may call `within(name, value, low, high)`, which refuses a value out of bounds and remembers what came near them.
 */
export type InputValidator = {
  check(input: string): Promise<CheckedInput>;
  close(): Promise<void>;
};

export async function openInputValidator(
  sandbox: Sandbox,
  file: ScriptFile,
  kind: "function" | "stdio",
): Promise<InputValidator> {
  const script = await openScript(sandbox, file, { name: CHECK_INPUT, appended: WITHIN });
  return {
    check: async (input) => {
      const checked = CheckedInput.safeParse(await script.call([kind, input]));
      if (!checked.success) throw new ScriptFault(file.path, "`validate` must return true or the reason why not");
      return checked.data;
    },
    close: () => script.close(),
  };
}
