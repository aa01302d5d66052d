/**
 * The linter's rules, and which room may import from which. A room is a folder; the innermost that a file is in counts.
 * `test/unit/scripts/import-rules.test.ts` plants an import for every arrow that must not be.
 */
type Pattern = { group: string[]; message: string; allowTypeImports?: true };

const ENTRY: Pattern = {
  group: ["**/main.ts", "**/main.tsx"],
  message: "A main.ts is an entry point; nobody imports it.",
};
const ISOLATES: Pattern = { group: ["isolated-vm"], message: "Only the sandbox's host process loads isolated-vm." };
const DATABASE = ["drizzle-orm", "drizzle-orm/**", "pg", "@electric-sql/**"];
const QUEUE = ["bullmq", "ioredis"];

/** Folders at the top, as they are named in relative imports. */
const top = (...names: string[]): string[] => names.map((name) => `**/${name}/**`);

const BROWSER: Pattern[] = [
  ENTRY,
  {
    group: [
      "#catalogue/**",
      "#judge/**",
      "#sandbox/**",
      "#runtime/**",
      ...top("server", "worker", "verifier", "catalogue", "runtime", "scripts"),
    ],
    message: "The page shares only #contract.",
  },
  {
    group: ["node:*", "express", "pino", "isolated-vm", ...QUEUE, ...DATABASE],
    message: "The page runs in a browser.",
  },
];
const MONACO: Pattern = { group: ["monaco-editor", "monaco-editor/**"], message: "Only client/editor imports Monaco." };

/** The server's rooms, and what each of them may import of the others. */
const SERVER: Record<string, string[]> = {
  database: [],
  http: [],
  identity: ["database", "http"],
  authoring: ["http"],
  problems: ["http"],
  submissions: ["database", "http", "problems"],
  learning: ["database", "http", "problems"],
  rounds: ["database", "http", "problems", "submissions"],
};
/** The page's. What is in none of them, puts them together. */
const CLIENT: Record<string, string[]> = {
  storage: [],
  settings: ["storage"],
  locales: ["settings"],
  saving: [],
  api: ["storage"],
  ui: ["api", "settings", "locales"],
  authoring: ["api"],
  editor: ["settings", "ui"],
  voice: ["storage", "settings", "locales", "ui"],
  frame: ["api", "settings", "locales", "ui", "voice"],
  "problem-list": ["api", "settings", "locales", "storage", "ui", "authoring", "frame"],
  workspace: ["api", "settings", "locales", "storage", "saving", "ui", "authoring", "editor", "frame", "problem-list"],
  rounds: [
    "api",
    "settings",
    "locales",
    "storage",
    "saving",
    "ui",
    "editor",
    "voice",
    "frame",
    "problem-list",
    "workspace",
  ],
  app: ["api", "settings", "locales", "ui", "authoring", "frame", "problem-list", "workspace", "rounds"],
};

const SERVER_AT_LARGE: Pattern[] = [
  ENTRY,
  ISOLATES,
  {
    group: ["#judge/**", "#sandbox/**", ...top("worker", "client", "verifier", "scripts")],
    message: "The server knows neither the worker nor the page.",
  },
];

/** A room's files may import the rooms named, and nothing of the rest of its process. */
function rooms(process: string, arrows: Record<string, string[]>, rules: (room: string) => Pattern[]) {
  return Object.entries(arrows).map(([room, may]) => {
    const others = Object.keys(arrows).filter((name) => name !== room && !may.includes(name));
    const above = ["app", "store", "config"].map((name) => `**/${name}.ts`);
    const pattern = {
      group: [...others.flatMap((name) => [`../${name}/**`, `../../${name}/**`, `../../../${name}/**`]), ...above],
      message: `${process}/${room} may import ${may.length === 0 ? "no other room" : may.join(", ")} of ${process}/.`,
    };
    return { files: [`${process}/${room}/**`], rules: imports([...rules(room), pattern]) };
  });
}

function imports(patterns: Pattern[]) {
  return { "no-restricted-imports": ["error", { patterns }] };
}

export default {
  plugins: ["typescript", "import", "react", "unicorn", "promise", "vitest", "jsx-a11y"],
  categories: { correctness: "error", suspicious: "error" },
  rules: {
    "import/no-cycle": "error",
    "typescript/no-floating-promises": "error",
    "typescript/no-misused-promises": "error",
    "typescript/switch-exhaustiveness-check": "error",
    "typescript/no-explicit-any": "error",
    "typescript/no-non-null-assertion": "error",
    "typescript/consistent-return": "off",
    "react/react-in-jsx-scope": "off",
    "import/no-unassigned-import": "off",
  },
  overrides: [
    { files: ["**/*.{ts,tsx,mjs}"], rules: imports([ENTRY, ISOLATES]) },
    {
      files: ["contract/**"],
      rules: imports([
        {
          group: [
            "*",
            "!./**",
            "!../**",
            "!zod",
            ...["server", "worker", "client", "catalogue", "runtime"].map((name) => `**/${name}/**`),
          ],
          message: "The contract imports only zod and itself.",
        },
      ]),
    },
    {
      files: ["catalogue/**"],
      rules: imports([
        ENTRY,
        ISOLATES,
        {
          group: [
            "#judge/**",
            "#sandbox/**",
            "#runtime/**",
            ...top("server", "worker", "client", "verifier", "runtime", "scripts"),
            "express",
            "pino",
            "pino-http",
            ...QUEUE,
            ...DATABASE,
          ],
          message: "The catalogue imports the contract and itself; both server and worker load it.",
        },
      ]),
    },
    {
      files: ["runtime/**"],
      rules: imports([
        ENTRY,
        ISOLATES,
        {
          group: [
            "#*/**",
            ...top("server", "worker", "client", "verifier", "catalogue", "contract", "scripts"),
            "express",
            "bullmq",
            ...DATABASE,
          ],
          message: "The runtime is what any of our processes needs; it knows nothing of judging.",
        },
      ]),
    },
    { files: ["server/**"], rules: imports(SERVER_AT_LARGE) },
    ...rooms("server", SERVER, () => SERVER_AT_LARGE),
    {
      files: ["worker/**"],
      rules: imports([
        ENTRY,
        ISOLATES,
        {
          group: [...top("server", "client", "verifier", "scripts"), "express", ...DATABASE],
          message: "The worker shares only #contract, #catalogue and #runtime.",
        },
      ]),
    },
    {
      files: ["worker/sandbox/**"],
      rules: imports([
        ENTRY,
        ISOLATES,
        {
          group: [
            ...QUEUE,
            "#catalogue/**",
            "#judge/**",
            "#runtime/**",
            ...top("server", "client", "judge", "verifier", "catalogue", "runtime"),
            "**/config.ts",
          ],
          message: "The sandbox knows programs and values; no queue, no problems, no configuration.",
        },
      ]),
    },
    {
      files: ["worker/sandbox/host/**"],
      rules: imports([
        ENTRY,
        {
          group: [
            ...QUEUE,
            "zod",
            "pino",
            "#catalogue/**",
            "#judge/**",
            "#runtime/**",
            ...top("server", "client", "judge", "verifier", "catalogue", "runtime"),
            "**/config.ts",
          ],
          message: "The host imports the private protocol and isolated-vm.",
        },
        {
          group: ["#contract/**"],
          allowTypeImports: true,
          message: "The host takes only types from the contract, whose schemas would load zod.",
        },
      ]),
    },
    {
      files: ["client/**"],
      rules: {
        "jsx-a11y/prefer-tag-over-role": "off",
        "jsx-a11y/interactive-supports-focus": "off",
        "jsx-a11y/no-noninteractive-element-interactions": "off",
        ...imports([...BROWSER, MONACO]),
      },
    },
    ...rooms("client", CLIENT, (room) => (room === "editor" ? BROWSER : [...BROWSER, MONACO])),
    { files: ["client/vite.config.ts", "client/build/**"], rules: imports([ENTRY]) },
    { files: ["client/editor/**"], rules: { "import/default": "off", "import/no-named-as-default": "off" } },
    {
      files: ["verifier/**"],
      rules: imports([
        ENTRY,
        ISOLATES,
        {
          group: [...top("server", "client"), "express", ...QUEUE, "#runtime/redis.ts"],
          message: "The verifier shares #contract, #catalogue, #judge, #sandbox and #runtime, and has no queue.",
        },
      ]),
    },
    { files: ["test/e2e/**"], rules: { "vitest/expect-expect": "off", "vitest/no-standalone-expect": "off" } },
  ],
  ignorePatterns: [
    "bench/programs",
    "client/dist",
    "test/sandbox/hostile",
    "test/sandbox/walls/attempts.cjs",
    "test/fixtures",
    "/problems",
    "verifier/new/skeleton",
    "worker/sandbox/host/context",
    "worker/sandbox/host/library",
  ],
};
