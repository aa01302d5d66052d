// @ts-check

/**
 * How the Node of server and worker is started. Most of what they make is gone with the next request or case; V8 would
 * let the space for that grow to 64 MB before it is cleared. docker-compose.yml and the Dockerfile repeat this.
 */
export const LEAN_FLAGS = ["--max-semi-space-size=4"];

/** The C library gives freed memory back instead of keeping some for each thread: 100 MB of a server, after its start. */
export const LEAN_ENVIRONMENT = { MALLOC_ARENA_MAX: "1", MALLOC_TRIM_THRESHOLD_: "131072" };
