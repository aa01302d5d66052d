import { Button } from "@mantine/core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { HeaderNav } from "./header-nav.tsx";
import { Header } from "./header.tsx";
import classes from "../ui/notice.module.css";
import { useTitle } from "../ui/use-title.ts";

type NotFoundProps = { what: "page" | "problem" | "round"; children?: ReactNode };

export function NotFound({ what, children }: NotFoundProps) {
  const { t } = useTranslation();
  useTitle(t("notFound.title"));
  return (
    <>
      <Header>
        <HeaderNav />
      </Header>
      <main className={classes["center"]} id="main">
        <div className={classes["notice"]}>
          <h1>{t("notFound.title")}</h1>
          <p>{t(`notFound.${what}`)}</p>
          {children}
          <Button component={Link} to={what === "round" ? "/rounds" : "/"}>
            {t(what === "round" ? "round.toRounds" : "notFound.back")}
          </Button>
        </div>
      </main>
    </>
  );
}
