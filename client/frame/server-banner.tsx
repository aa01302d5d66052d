import { Button } from "@mantine/core";
import { IconCloudOff } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { probeServer, useReachable } from "../api/reachability.ts";
import classes from "./server-banner.module.css";

/** Says that the server is gone, and that nothing typed is lost by it. */
export function ServerBanner() {
  const { t } = useTranslation();
  const reachable = useReachable();
  return (
    <div role="status" className={classes["place"]}>
      {!reachable && (
        <div className={classes["banner"]}>
          <IconCloudOff size={18} aria-hidden />
          <span>{t("server.gone")}</span>
          <Button size="compact-xs" variant="default" onClick={() => void probeServer()}>
            {t("action.retryNow")}
          </Button>
        </div>
      )}
    </div>
  );
}
