import * as babel from "prettier/plugins/babel";
import * as estree from "prettier/plugins/estree";
import { formatWithCursor } from "prettier/standalone";
import { z } from "zod";
import type { Formatter } from "./formatter.ts";

/** Fits the editor's pane at its first size on a small screen. */
const WIDTH = 80;

const SyntaxFault = z.object({ message: z.string(), loc: z.object({ start: z.object({ line: z.number() }) }) });

export function prettierFor(parser: "babel" | "babel-ts"): Formatter {
  return async (source, cursor, tabSize) => {
    try {
      const plugins = [babel, estree];
      const result = await formatWithCursor(source, {
        parser,
        plugins,
        cursorOffset: cursor,
        tabWidth: tabSize,
        printWidth: WIDTH,
      });
      return { status: "formatted", text: result.formatted, cursor: result.cursorOffset };
    } catch (thrown) {
      const fault = SyntaxFault.safeParse(thrown);
      if (!fault.success) throw thrown;
      return { status: "notParsed", line: fault.data.loc.start.line, message: firstLine(fault.data.message) };
    }
  };
}

/** Without the place and the picture of the code that Prettier adds. */
function firstLine(message: string): string {
  return message.replace(/\n.*$/s, "").replace(/ \(\d+:\d+\)$/, "");
}
