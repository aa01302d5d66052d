import compression from "compression";
import cookieParser from "cookie-parser";
import express, { Router, type Express, type Request } from "express";
import type { Logger } from "pino";
import { pinoHttp } from "pino-http";
import { ROUTES } from "#contract/http/routes.ts";
import type { ReloadableCatalogue } from "#catalogue/reloadable-catalogue.ts";
import type { Hub } from "./submissions/hub.ts";
import type { Dispatcher } from "./submissions/queue/dispatcher.ts";
import type { JudgeQueue } from "./submissions/queue/judge-queue.ts";
import { answerFailures } from "./http/answer-failure.ts";
import { allStreams } from "./http/event-stream.ts";
import { securityHeaders } from "./http/headers.ts";
import { checkHost, type OwnNames } from "./http/host.ts";
import { bindCatalogue } from "./authoring/routes.ts";
import { bindHealth } from "./http/health.ts";
import { HttpFailure } from "./http/http-failure.ts";
import { bindIdentity } from "./identity/routes.ts";
import { cookieName, identityGate, type IdentityGate } from "./http/identity-gate.ts";
import { bindLearning } from "./learning/routes.ts";
import { bindLive } from "./submissions/live-routes.ts";
import { networkHash } from "./http/network.ts";
import { describeApi } from "./http/openapi.ts";
import { checkOrigin } from "./http/origin.ts";
import { servePage } from "./http/page.ts";
import { bindProblems } from "./problems/routes.ts";
import { rateLimits, type RedisCommand } from "./http/rate-limits.ts";
import { bindRounds, type RoundRouteParts } from "./rounds/routes.ts";
import { giveRequestId } from "./http/request-id.ts";
import { bindSubmissions } from "./submissions/routes.ts";
import type { RoundGuard } from "./problems/round-guard.ts";
import type { Store } from "./store.ts";

export type AppParts = {
  store: Store;
  /** Bytes left where the database is; null: it is elsewhere. */
  room: () => Promise<number | null>;
  queue: JudgeQueue;
  dispatcher: Dispatcher;
  hub: Hub;
  catalogue: ReloadableCatalogue;
  round: Omit<RoundRouteParts, "gate" | "network" | "clock" | "closing" | "streams"> & { guard: RoundGuard };
  clock: () => number;
  log: Logger;
  /** Signs the identity cookies. */
  secret: string;
  names: OwnNames;
  trustedProxies: number;
  rateLimits: { redis: RedisCommand | null; prefix: string } | null;
  /** Where the built page is. */
  pageDir: string;
  version: string;
  /** Ends the event streams. */
  closing: AbortSignal;
  /** Takes work that goes on after its reply. */
  afterwards: (work: Promise<void>) => void;
};

/** The whole HTTP side, out of its parts. */
export function buildApp(parts: AppParts): Express {
  const { store, log } = parts;
  const secure = parts.names.publicOrigin?.startsWith("https:") ?? false;
  const gate = identityGate(store, parts.secret, secure);
  const app = express();
  app.disable("x-powered-by");
  app.set("trust proxy", parts.trustedProxies);
  app.use(giveRequestId, logRequests(log), securityHeaders(secure), checkHost(parts.names));
  app.use(
    compression({
      filter: (request, response) => !isStream(response.get("Content-Type")) && compression.filter(request, response),
    }),
  );
  app.use("/api", cookieParser(parts.secret), checkOrigin(parts.names.publicOrigin));
  if (parts.rateLimits !== null) {
    const onFault = (err: unknown): void => log.debug({ err }, "rate limits");
    const limited = rateLimits({ ...parts.rateLimits, claimed: gate.claimed, onFault });
    app.use("/api", limited);
  }
  app.use(apiRoutes(parts, gate));
  app.use(servePage(parts.pageDir, parts.catalogue.problems));
  app.use(answerFailures(log));
  return app;
}

function apiRoutes(parts: AppParts, gate: IdentityGate): Router {
  const { store, queue, dispatcher, hub, round, clock, closing, afterwards } = parts;
  const { guard } = round;
  const network = (request: Request) => networkHash(request, parts.secret);
  const streams = allStreams(network);
  const { catalogue } = parts;
  const { problems } = catalogue;
  const router = Router();
  bindProblems(router, { problems, store, gate, guard });
  bindSubmissions(router, { store, problems, gate, guard, dispatcher, hub, network, clock, afterwards });
  bindLive(router, { store, problems, gate, hub, closing, streams });
  bindLearning(router, { store, problems, gate, guard, clock });
  bindRounds(router, { ...round, gate, network, clock, closing, streams });
  bindIdentity(router, store, gate, clock);
  bindCatalogue(router, { catalogue, gate, closing, streams });
  bindHealth(router, { store, queue, gate, catalogue, room: parts.room });

  const description = describeApi(parts.version, cookieName(parts.secret));
  router.get("/api/openapi.json", (_request, response) => {
    response.json(description);
  });
  refuseOtherMethods(router);
  router.use("/api", (request) => {
    throw new HttpFailure("routeNotFound", `The API has nothing at ${request.originalUrl.slice(0, 200)}.`);
  });
  return router;
}

function refuseOtherMethods(router: Router): void {
  const methods = Map.groupBy([...ROUTES, { path: "/api/openapi.json", method: "get" }], ({ path }) => path);
  for (const [path, routes] of methods) {
    const allowed = routes
      .flatMap(({ method }) => (method === "get" ? ["GET", "HEAD"] : [method.toUpperCase()]))
      .join(", ");
    router.all(path, (request, response) => {
      response.set("Allow", allowed);
      throw new HttpFailure("methodNotAllowed", `${request.method} is not allowed here; ${allowed} is.`);
    });
  }
}

/** What the log holds of a request: no header, no body, and no address with a query. */
function logRequests(log: Logger) {
  return pinoHttp({
    logger: log,
    genReqId: (_request, response) => String(response.getHeader("X-Request-Id")),
    serializers: {
      req: ({ id, method, url }: { id: unknown; method: unknown; url: unknown }) => ({
        id,
        method,
        path: String(url).split("?")[0],
      }),
      res: ({ statusCode }: { statusCode: unknown }) => ({ status: statusCode }),
    },
    // A failure is logged where it is answered, with no more than may be logged.
    customLogLevel: (_request, _response, fault) => (fault ? "warn" : "debug"),
  });
}

function isStream(contentType: string | undefined): boolean {
  return contentType?.startsWith("text/event-stream") ?? false;
}
