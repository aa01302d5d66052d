import type { Router } from "express";
import type { CatalogueChange } from "#contract/problem/authoring.ts";
import { followCatalogue, readCatalogue } from "#contract/http/routes.ts";
import type { ReloadableCatalogue } from "#catalogue/reloadable-catalogue.ts";
import { bindRoute, bindStream } from "../http/bind-route.ts";
import { openEventStream, streamLimit, type AllStreams } from "../http/event-stream.ts";
import { HttpFailure } from "../http/http-failure.ts";
import type { IdentityGate } from "../http/identity-gate.ts";

/** An author has a few tabs open. */
const STREAMS = 50;

export type CatalogueParts = {
  catalogue: ReloadableCatalogue;
  gate: IdentityGate;
  closing: AbortSignal;
  streams: AllStreams;
};

/** Routes for authors: faults of problem folders, and a stream of saved folders. */
export function bindCatalogue(router: Router, { catalogue, gate, closing, streams }: CatalogueParts): void {
  const { watched } = catalogue;
  const limit = streamLimit(STREAMS);

  bindRoute(router, readCatalogue, gate, async () => ({
    watched,
    faulty: watched ? [...catalogue.faults].map(([folder, faults]) => ({ folder, faults })) : [],
  }));

  bindStream(router, followCatalogue, gate, async ({ request, response }) => {
    if (!watched) {
      // The one answer that keeps an EventSource from connecting again.
      response.status(204).end();
      return;
    }
    if (!limit.take("", response)) {
      throw new HttpFailure("tooManyRequests", `${STREAMS} pages follow the problems already; close one first.`);
    }
    streams.take(request, response);
    let count = 0;
    const unfollow = catalogue.follow((folder) => {
      count += 1;
      events.send("saved", String(count), { folder } satisfies CatalogueChange);
    });
    const events = openEventStream(response, closing, unfollow);
  });
}
