import { useTranslation } from "react-i18next";
import { NavLink } from "react-router";
import classes from "./header-nav.module.css";

/** The ways between the great parts of the page. */
export function HeaderNav() {
  const { t } = useTranslation();
  return (
    <nav className={classes["nav"]} aria-label={t("nav.parts")}>
      <NavLink to="/" end>
        {t("nav.problems")}
      </NavLink>
      <NavLink to="/rounds">{t("nav.rounds")}</NavLink>
    </nav>
  );
}
