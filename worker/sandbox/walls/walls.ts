import { bubblewrap, STAGE, stageFor } from "./bubblewrap.ts";
import { seccompFilter } from "./seccomp.ts";

/** What stands between a host and the machine, should a program ever break out of its isolate. */
export type Walls = {
  /** An account that nobody has, where root starts the hosts; else the starter's. No capabilities in any case. */
  privateUser: boolean;
  /** Sees, signals and traces no process but its own. */
  ownProcesses: boolean;
  noNetwork: boolean;
  /** An empty read-only file system that holds what Node needs, without /proc. */
  emptyRoot: boolean;
  /** Most system calls don't exist. */
  fewSystemCalls: boolean;
  /** The kernel bounds the host's threads and processes. */
  boundProcesses: boolean;
};

/** A way of starting a host behind walls. */
export type Prefix = {
  walls: Walls;
  /** The words before the host's own; each host has an account of its own where root starts them. */
  words(user: string): string[];
  /** Given to the command as one more descriptor, `FILTER_FD`. */
  filter: Uint8Array | null;
  /** Who ends a busy host when the parent dies. */
  endedBy: "kernel" | "watchdog";
};

/** What there is to build with. */
export type Site = {
  isRoot: boolean;
  setpriv: boolean;
  unshare: boolean;
  /** Absolute path of bubblewrap. */
  bwrap: string | null;
  /** What a host must be able to read. */
  files: string[];
  architecture: string;
};

/** The best first. Which of them the machine grants is found out by trying. */
export function prefixesFor(site: Site): Prefix[] {
  const { isRoot, setpriv, unshare, bwrap, files } = site;
  const filter = site.architecture === "x64" || site.architecture === "arm64" ? seccompFilter(site.architecture) : null;
  const wrapped: Omit<Prefix, "words"> = {
    walls: { ...ALL, privateUser: isRoot, fewSystemCalls: filter !== null },
    filter,
    endedBy: "kernel",
  };
  const plain = { filter: null, endedBy: "kernel" } as const;
  const hasFilter = filter !== null;
  return [
    ...(bwrap !== null && isRoot && setpriv
      ? [
          { ...wrapped, words: (user: string) => [...become(user), ...bubblewrap(bwrap, files, hasFilter)] },
          // A private folder of root's: what the account can't reach is shown to it elsewhere.
          {
            ...wrapped,
            words: (user: string) => [
              ...stageFor(bwrap, [bwrap, ...files]),
              ...become(user),
              ...bubblewrap(`${STAGE}/0`, files, hasFilter, (_, index) => `${STAGE}/${index + 1}`),
            ],
          },
        ]
      : []),
    ...(bwrap !== null && !isRoot ? [{ ...wrapped, words: () => bubblewrap(bwrap, files, hasFilter) }] : []),
    ...(unshare && setpriv && isRoot
      ? [
          {
            ...plain,
            walls: { ...NO_WALLS, privateUser: true, ownProcesses: true, noNetwork: true, boundProcesses: true },
            words: (user: string) => [...UNSHARE_PROCESSES, ...become(user)],
          },
          {
            ...plain,
            walls: { ...NO_WALLS, privateUser: true, noNetwork: true, boundProcesses: true },
            words: (user: string) => [...UNSHARE, "--", ...become(user)],
          },
          { ...plain, walls: { ...NO_WALLS, noNetwork: true }, words: () => [...UNSHARE, "--", ...AS_ROOT] },
        ]
      : []),
    ...(unshare && setpriv && !isRoot
      ? [
          {
            ...plain,
            walls: { ...NO_WALLS, ownProcesses: true, noNetwork: true, boundProcesses: true },
            words: () => ["unshare", "--user", ...UNSHARE_PROCESSES.slice(1), ...STAY],
          },
          {
            ...plain,
            walls: { ...NO_WALLS, noNetwork: true, boundProcesses: true },
            words: () => ["unshare", "--user", ...UNSHARE.slice(1), "--", ...STAY],
          },
        ]
      : []),
    ...(setpriv ? [{ ...plain, walls: NO_WALLS, words: () => (isRoot ? AS_ROOT : STAY) }] : []),
    { walls: NO_WALLS, filter: null, endedBy: "watchdog", words: () => [] },
  ];
}

/** systemd's range for services' own accounts, which no other account is in and every container maps. */
const USERS = { first: 61_184, last: 65_519 };

export function anyUser(): string {
  return String(USERS.first + Math.floor(Math.random() * (USERS.last - USERS.first + 1)));
}

/** What is missing, in words for an operator. */
export function missingWalls(walls: Walls): string[] {
  const missing = [
    ...(walls.emptyRoot ? [] : ["sees the files that its account may read"]),
    ...(walls.ownProcesses ? [] : ["sees the machine's other processes"]),
    ...(walls.noNetwork ? [] : ["has the network"]),
    ...(walls.fewSystemCalls ? [] : ["may make every system call"]),
  ];
  if (missing.length === 0) return [];
  return [
    `a program that broke out of its isolate would find a host that ${missing.join(", ")}; install bubblewrap and allow user namespaces to shut it in`,
  ];
}

const ALL: Walls = {
  privateUser: true,
  ownProcesses: true,
  noNetwork: true,
  emptyRoot: true,
  fewSystemCalls: true,
  boundProcesses: true,
};
export const NO_WALLS: Walls = {
  privateUser: false,
  ownProcesses: false,
  noNetwork: false,
  emptyRoot: false,
  fewSystemCalls: false,
  boundProcesses: false,
};

const UNSHARE = ["unshare", "--net", "--ipc", "--uts"];
const UNSHARE_PROCESSES = [...UNSHARE, "--pid", "--mount-proc", "--fork", "--kill-child", "--"];
const STAY = ["setpriv", "--no-new-privs", "--pdeathsig", "KILL", "--"];
const AS_ROOT = ["setpriv", "--bounding-set=-all", "--inh-caps=-all", ...STAY.slice(1)];

function become(user: string): string[] {
  return ["setpriv", "--reuid", user, "--regid", user, "--clear-groups", ...AS_ROOT.slice(1)];
}
