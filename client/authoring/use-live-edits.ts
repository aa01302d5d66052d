import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { catalogueQuery } from "../api/catalogue.ts";

/** Where problem folders are edited live, whatever is shown of them is asked for anew when one is saved. */
export function useLiveEdits(): void {
  const queries = useQueryClient();
  const watched = useQuery(catalogueQuery).data?.watched ?? false;
  useEffect(() => {
    if (!watched) return;
    const source = new EventSource("/api/catalogue/events");
    const refresh = () => void queries.invalidateQueries();
    source.addEventListener("saved", refresh);
    // Saves while the stream was down sent no event.
    source.addEventListener("error", refresh);
    return () => source.close();
  }, [queries, watched]);
}
