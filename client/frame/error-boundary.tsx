import { Button, Code } from "@mantine/core";
import { Component, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import classes from "../ui/notice.module.css";

type Props = { children: ReactNode };

/** Catches what a page could not: it says so, and that drafts are safe. */
export class ErrorBoundary extends Component<Props, { error: unknown }> {
  override state: { error: unknown } = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    return this.state.error === null ? this.props.children : <Broken error={this.state.error} />;
  }
}

function Broken({ error }: { error: unknown }) {
  const { t } = useTranslation();
  return (
    <main className={classes["center"]}>
      <div className={classes["notice"]} role="alert">
        <h1>{t("broken.title")}</h1>
        <p>{t("broken.text")}</p>
        <Code block>{error instanceof Error ? `${error.name}: ${error.message}` : String(error)}</Code>
        <Button onClick={() => window.location.reload()}>{t("broken.reload")}</Button>
      </div>
    </main>
  );
}
