import { localize } from "#contract/localized.ts";
import type { RoundReport } from "#contract/round/report.ts";
import { Button, Menu, Skeleton } from "@mantine/core";
import { modals } from "@mantine/modals";
import { IconChevronDown, IconDownload, IconTrash } from "@tabler/icons-react";
import { useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useLocale } from "../../../locales/i18n.ts";
import { deleteVoice } from "../../../voice/kept-voice.ts";
import { megabytes } from "../../../voice/megabytes.ts";
import { talkShareOf, type TalkShare } from "../../../voice/speech.ts";
import { downloadBlob } from "../download.ts";
import reportClasses from "../report.module.css";
import { elapsedText } from "../../../ui/elapsed-text.ts";
import type { PhaseSpan } from "../scene.ts";
import { type Sound, talkByPhase, type VoiceTrack } from "./track.ts";
import type { VoiceState } from "./use-voice.ts";
import classes from "./voice-section.module.css";

type VoiceSectionProps = { report: RoundReport; spans: PhaseSpan[]; voice: VoiceState };

/** How much was said and when. It is measured, never judged. */
export function VoiceSection({ report, spans, voice }: VoiceSectionProps) {
  const { t } = useTranslation();
  switch (voice.status) {
    case "loading":
      return <Skeleton height={120} radius="sm" />;
    case "gone":
      return <p className={classes["about"]}>{t("report.voiceGone")}</p>;
    case "failed":
      return (
        <p className={classes["about"]} role="alert">
          {t("report.voiceFailed", { reason: voice.reason })}
        </p>
      );
    case "there":
      return <Talk report={report} spans={spans} track={voice.track} bytes={voice.bytes} />;
  }
}

type TalkProps = Omit<VoiceSectionProps, "voice"> & { track: VoiceTrack; bytes: number };

function Talk({ report, spans, track, bytes }: TalkProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const percent = usePercent();
  const whole = talkShareOf(track.levels, track.speech);
  const byPhase = talkByPhase(track, spans, report.phases.length);
  return (
    <div className={classes["talk"]}>
      <dl className={reportClasses["figures"]}>
        <div>
          <dt>{t("report.talkShare")}</dt>
          <dd>{percent(whole.talkMs, whole)}</dd>
        </div>
        <div>
          <dt>{t("report.silenceShare")}</dt>
          <dd>{percent(whole.recordedMs - whole.talkMs, whole)}</dd>
        </div>
        <div>
          <dt>{t("report.longestSilence")}</dt>
          <dd>{elapsedText(whole.longestSilenceMs)}</dd>
        </div>
        <div>
          <dt>{t("report.recordedTime")}</dt>
          <dd>
            {elapsedText(whole.recordedMs)}
            <small>/{elapsedText(report.activeMs)}</small>
          </dd>
        </div>
      </dl>
      <ul className={classes["phases"]}>
        {report.phases.map(({ title }, index) => {
          const share = byPhase[index];
          const silent = share === undefined || share.recordedMs === 0;
          return (
            <li key={index}>
              <span>{localize(title, locale)}</span>
              <span className={classes["bar"]} data-silent={silent || undefined} aria-hidden>
                {!silent && <span style={{ width: `${(100 * share.talkMs) / share.recordedMs}%` }} />}
              </span>
              <span className={classes["share"]}>
                {silent ? t("report.notRecorded") : percent(share.talkMs, share)}
              </span>
            </li>
          );
        })}
      </ul>
      <p className={classes["about"]}>{t("report.voiceAbout")}</p>
      <VoiceActions report={report} sounds={track.sounds} bytes={bytes} />
    </div>
  );
}

function VoiceActions({ report, sounds, bytes }: { report: RoundReport; sounds: Sound[]; bytes: number }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const queries = useQueryClient();
  const { id, preset, createdAt } = report.round;
  const save = ({ data }: Sound, number: number) => {
    const part = sounds.length === 1 ? "" : `-${number}`;
    const ending = data.type.startsWith("audio/mp4") ? "m4a" : data.type.startsWith("audio/ogg") ? "ogg" : "webm";
    downloadBlob(`basecase-${preset}-${new Date(createdAt).toISOString().slice(0, 10)}${part}.${ending}`, data);
  };
  const remove = () =>
    modals.openConfirmModal({
      title: t("report.voiceDeleteTitle"),
      children: t("report.voiceDeleteText"),
      labels: { confirm: t("report.voiceDelete"), cancel: t("report.voiceKeep") },
      confirmProps: { color: "red" },
      onConfirm: () => void deleteVoice(id).then(() => queries.invalidateQueries({ queryKey: ["voice", id] })),
    });
  const [first] = sounds;
  const saveButton = (
    <Button
      variant="default"
      size="xs"
      leftSection={<IconDownload size={15} aria-hidden />}
      {...(sounds.length === 1 && first
        ? { onClick: () => save(first, 1) }
        : { rightSection: <IconChevronDown size={14} aria-hidden /> })}
    >
      {t("report.voiceSave")} ({megabytes(bytes, locale)})
    </Button>
  );
  return (
    <div className={classes["actions"]}>
      {sounds.length === 1 ? (
        saveButton
      ) : (
        <Menu position="bottom-start" withinPortal>
          <Menu.Target>{saveButton}</Menu.Target>
          <Menu.Dropdown>
            {sounds.map((sound, index) => (
              <Menu.Item key={index} onClick={() => save(sound, index + 1)}>
                {t("report.voiceSavePart", { number: index + 1, at: elapsedText(sound.fromMs) })}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
      <Button variant="subtle" color="red" size="xs" leftSection={<IconTrash size={15} aria-hidden />} onClick={remove}>
        {t("report.voiceDelete")}
      </Button>
    </div>
  );
}

/** A part of what was recorded, in words. */
function usePercent(): (ms: number, share: TalkShare) => string {
  const locale = useLocale();
  const format = new Intl.NumberFormat(locale, { style: "percent" });
  return (ms, { recordedMs }) => (recordedMs === 0 ? "–" : format.format(ms / recordedMs));
}
