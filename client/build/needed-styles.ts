import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";

/** The classes of Mantine's components are named so, in its scripts as in its styles. */
const CLASS = /\bm_[0-9a-f]{6,8}\b/g;

/** Fails the build where `client/ui/theme/mantine.ts` lacks the styles of a component that the page uses. */
export const neededStyles: Plugin = {
  name: "needed-styles",
  apply: "build",
  enforce: "post",
  generateBundle: {
    order: "post",
    handler(_options, bundle) {
      const files = Object.values(bundle);
      const scripts = files.flatMap((file) => (file.type === "chunk" ? [file.code] : []));
      const styles = files.flatMap((file) =>
        file.fileName.endsWith(".css") && file.type === "asset" ? [file.source] : [],
      );
      const styled = classesOf(styles.map(String));
      const all = classesOf([
        readFileSync(fileURLToPath(import.meta.resolve("@mantine/core/styles.layer.css")), "utf8"),
      ]);
      const missing = [...classesOf(scripts)].filter((name) => all.has(name) && !styled.has(name));
      if (missing.length > 0) throw new Error(`client/ui/theme/mantine.ts lacks the styles of ${missing.join(", ")}`);
    },
  },
};

function classesOf(texts: string[]): Set<string> {
  return new Set(texts.flatMap((text) => text.match(CLASS) ?? []));
}
