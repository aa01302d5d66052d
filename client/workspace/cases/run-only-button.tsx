import { Button } from "@mantine/core";
import { IconPlayerPlay } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";

/** Runs the code on one case alone. */
export function RunOnlyButton({ onClick, disabled = false }: { onClick: () => void; disabled?: boolean }) {
  const { t } = useTranslation();
  return (
    <Button
      size="compact-sm"
      variant="default"
      leftSection={<IconPlayerPlay size={15} aria-hidden />}
      disabled={disabled}
      onClick={onClick}
    >
      {t("cases.runOnly")}
    </Button>
  );
}
