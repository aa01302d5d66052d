/** Where bubblewrap reads the filter of system calls. Standard streams and the channel come before it. */
export const FILTER_FD = 4;

/** A place that every machine has; what root put there is seen by the host's start only. */
export const STAGE = "/tmp";

/**
 * Namespaces of its own for everything, and a file system of nothing but `files`. `placeOf` tells where a file is to
 * be found when it is not where it belongs.
 */
export function bubblewrap(
  command: string,
  files: string[],
  hasFilter: boolean,
  placeOf: (file: string, index: number) => string = (file) => file,
): string[] {
  return [
    command,
    "--unshare-user",
    "--unshare-net",
    "--unshare-pid",
    "--unshare-ipc",
    "--unshare-uts",
    "--unshare-cgroup-try",
    "--die-with-parent",
    // A privately unpacked bubblewrap is started with it.
    "--unsetenv",
    "LD_LIBRARY_PATH",
    ...files.flatMap((file, index) => ["--ro-bind", placeOf(file, index), file]),
    "--remount-ro",
    "/",
    "--chdir",
    "/",
    ...(hasFilter ? ["--seccomp", String(FILTER_FD)] : []),
    "--",
  ];
}

/** Root's part where the host's account can't reach the files: the machine as it is, with the files at the stage. */
export function stageFor(command: string, files: string[]): string[] {
  return [
    command,
    "--die-with-parent",
    "--dev-bind",
    "/",
    "/",
    "--tmpfs",
    STAGE,
    ...files.flatMap((file, index) => ["--ro-bind", file, `${STAGE}/${index}`]),
    "--",
  ];
}
