import type { Plugin, Rolldown } from "vite";

/** The pages that need more than the first script, and what they need. */
const ROUTE_PAGES = {
  "problem.html": ["/client/workspace/workspace-page.tsx", "/client/editor/code-editor.tsx"],
};

/**
 * Writes a page of its own for each kind of address that needs more than the list does. It names all scripts and styles
 * that the address needs: left to themselves they would be asked for one after another, each by the one before.
 */
export const routePages: Plugin = {
  name: "route-pages",
  apply: "build",
  enforce: "post",
  generateBundle: {
    order: "post",
    handler(_options, bundle) {
      const page = bundle["index.html"];
      if (page?.type !== "asset") throw new Error("the build has no index.html");
      for (const [fileName, needed] of Object.entries(ROUTE_PAGES)) {
        const links = linksTo(needed, bundle).filter(([, file]) => !String(page.source).includes(file));
        const tags = links.map(([kind, file]) => `    <link ${kind} crossorigin href="/${file}">\n`);
        const source = String(page.source).replace("  </head>", `${tags.join("")}  </head>`);
        this.emitFile({ type: "asset", fileName, source });
      }
    },
  },
};

function linksTo(modules: string[], bundle: Rolldown.OutputBundle): [kind: string, file: string][] {
  const scripts = new Set<string>();
  const styles = new Set<string>();
  const add = (fileName: string): void => {
    const chunk = bundle[fileName];
    if (chunk?.type !== "chunk" || scripts.has(fileName)) return;
    scripts.add(fileName);
    for (const style of chunk.viteMetadata?.importedCss ?? []) styles.add(style);
    for (const each of chunk.imports) add(each);
  };
  for (const module of modules) {
    const entry = Object.values(bundle).find((file) => file.type === "chunk" && file.facadeModuleId?.endsWith(module));
    if (entry === undefined) throw new Error(`the build has no script for ${module}`);
    add(entry.fileName);
  }
  return [
    ...[...scripts].map((file): [string, string] => ['rel="modulepreload"', file]),
    ...[...styles].map((file): [string, string] => ['rel="stylesheet"', file]),
  ];
}
