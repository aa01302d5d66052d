import { followCatalogue } from "#contract/http/routes.ts";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { catalogueQuery } from "../api/catalogue.ts";
import { openEvents } from "../api/events.ts";

/** Where problem folders are edited live, whatever is shown of them is asked for anew when one is saved. */
export function useLiveEdits(): void {
  const queries = useQueryClient();
  const watched = useQuery(catalogueQuery).data?.watched ?? false;
  useEffect(() => {
    if (!watched) return;
    const refresh = () => void queries.invalidateQueries();
    const source = openEvents(followCatalogue, {}, { names: ["saved"], tell: refresh });
    // Saves while the stream was down sent no event.
    source.addEventListener("error", refresh);
    return () => source.close();
  }, [queries, watched]);
}
