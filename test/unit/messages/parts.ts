/** What a solver has no use for: the libraries we stand on, our own rooms, and where they lie on the machine. */
export const NAMES_A_PART =
  /isolated[-_ ]?vm|\bivm\b|\boxc\b|\bswc\b|bubblewrap|\bbwrap\b|seccomp|\bharness\b|basecase:|pglite|drizzle|bull ?mq|\bredis\b|\bzod\b|node_modules|\/(?:work|root|home|tmp|usr\/bin)\//i;
