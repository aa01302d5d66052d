import { Button, Kbd } from "@mantine/core";
import { IconPlayerStop } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";

/** Ends the run that waits or runs. */
export function StopButton({ onStop }: { onStop: () => void }) {
  const { t } = useTranslation();
  return (
    <Button
      size="compact-sm"
      variant="default"
      aria-keyshortcuts="Escape"
      leftSection={<IconPlayerStop size={15} aria-hidden />}
      rightSection={<Kbd size="xs">Esc</Kbd>}
      onClick={onStop}
    >
      {t("action.stop")}
    </Button>
  );
}
