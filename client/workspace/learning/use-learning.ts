import type { Learning } from "#contract/problem/learning.ts";
import { notifications } from "@mantine/notifications";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { giveUp, learningQuery, takeHint } from "../../api/learning.ts";
import { failureOf } from "../../api/request.ts";
import { useFailureText } from "../../ui/use-failure-text.ts";

/** A problem's help, and the ways to get more of it. */
export function useLearning(shortname: string) {
  const queries = useQueryClient();
  const failureText = useFailureText();
  const query = useQuery(learningQuery(shortname));
  const outcome = {
    onSuccess: (learning: Learning) => queries.setQueryData(["learning", shortname], learning),
    onError: (thrown: Error) =>
      notifications.show({ id: "learning", message: failureText(failureOf(thrown)).summary, color: "red" }),
  };
  return {
    query,
    take: useMutation({ mutationFn: (number: number) => takeHint(shortname, number), ...outcome }),
    surrender: useMutation({
      ...outcome,
      mutationFn: () => giveUp(shortname),
      onSuccess: (learning: Learning) => {
        outcome.onSuccess(learning);
        void queries.invalidateQueries({ queryKey: ["problems"] });
        void queries.invalidateQueries({ queryKey: ["problem", shortname] });
      },
    }),
  };
}
