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
        // Vite wraps some of Monaco's workers in blobs.
        workerSrc: ["'self'", "blob:"],
        connectSrc: ["'self'"],
        // Monaco and Mantine write style elements while they run.
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", "data:"],
        fontSrc: ["'self'", "data:"],
        manifestSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    referrerPolicy: { policy: "same-origin" },
  });
}
