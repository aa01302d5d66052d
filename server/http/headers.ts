import type { RequestHandler } from "express";
import helmet from "helmet";

/** The security headers of every reply. `secure`: browsers reach us by https. */
export function securityHeaders(secure: boolean): RequestHandler {
  return helmet({
    strictTransportSecurity: secure,
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        workerSrc: ["'self'"],
        connectSrc: ["'self'"],
        // Monaco and Mantine write style elements while they run.
        styleSrc: ["'self'", "'unsafe-inline'"],
        // Monaco's styles draw its squiggles from data addresses.
        imgSrc: ["'self'", "data:"],
        fontSrc: ["'self'"],
        // A recorded voice is played from the page's own memory.
        mediaSrc: ["blob:"],
        manifestSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    referrerPolicy: { policy: "same-origin" },
  });
}
