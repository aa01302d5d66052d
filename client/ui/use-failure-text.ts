import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import type { FailureCause } from "../api/request.ts";

/** A failure in the reader's language; `detail` is the server's own, English, where it helps to mend the request. */
export function useFailureText(): (failure: FailureCause) => { summary: string; detail: string | null } {
  const { t } = useTranslation();
  return useCallback(
    (failure) => {
      switch (failure.kind) {
        case "unreachable":
          return { summary: t("failure.unreachable"), detail: null };
        case "unreadable":
          return { summary: t("failure.unreadable"), detail: failure.message };
        case "refused": {
          const { code, detail, issues, requestId } = failure.details;
          if (code === "tooManyRequests" && failure.retryAfterSeconds !== null) {
            return { summary: t("failure.tooManyRequestsFor", { count: failure.retryAfterSeconds }), detail: null };
          }
          const summary = t(`failure.${code}`);
          if (code === "internalError") return { summary, detail: t("failure.requestId", { id: requestId }) };
          const places = issues?.map((issue) => `${issue.path}: ${issue.message}`).join("\n");
          return { summary, detail: places || detail };
        }
      }
    },
    [t],
  );
}
