import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { compareTexts, type Piece, type Row } from "./compare.ts";
import classes from "./diff-view.module.css";
import { OutputText } from "./output-text.tsx";
import { prettyValue } from "./pretty-value.ts";

type DiffViewProps = { mine: string; expected: string; structured: boolean };

/** The solver's output beside the expected one, with what differs marked by colour and by underline. */
export function DiffView({ mine, expected, structured }: DiffViewProps) {
  const { t } = useTranslation();
  const [left, right] = useMemo(
    () => (structured ? [prettyValue(mine), prettyValue(expected)] : [mine, expected]),
    [mine, expected, structured],
  );
  const comparison = useMemo(() => compareTexts(left, right), [left, right]);

  if (comparison === null) {
    return (
      <>
        <p className={classes["note"]}>{t("results.diffTooLong")}</p>
        <OutputText title={t("results.yourOutput")} text={left} />
        <OutputText title={t("results.expected")} text={right} />
      </>
    );
  }
  const numbered = comparison.rows.length > 1;
  return (
    <div className={classes["scroll"]}>
      <table className={classes["table"]} data-numbered={numbered}>
        {numbered && (
          <colgroup>
            <col className={classes["numbers"]} />
            <col />
            <col className={classes["numbers"]} />
            <col />
          </colgroup>
        )}
        <thead>
          <tr>
            <th scope="col" colSpan={numbered ? 2 : 1}>
              {t("results.yourOutput")}
            </th>
            <th scope="col" colSpan={numbered ? 2 : 1}>
              {t("results.expected")}
            </th>
          </tr>
        </thead>
        <tbody>
          {comparison.rows.map((row, at) => (
            <DiffRow key={at} row={row} numbered={numbered} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function DiffRow({ row, numbered }: { row: Row; numbered: boolean }) {
  const { t } = useTranslation();
  switch (row.kind) {
    case "gap":
      return (
        <tr>
          <td colSpan={numbered ? 4 : 2} className={classes["gap"]}>
            {t("results.equalLines", { count: row.count })}
          </td>
        </tr>
      );
    case "same":
      return (
        <tr>
          {numbered && <td className={classes["number"]}>{row.mine}</td>}
          <td>{row.text}</td>
          {numbered && <td className={classes["number"]}>{row.theirs}</td>}
          <td>{row.text}</td>
        </tr>
      );
    case "different":
      return (
        <tr>
          {numbered && <td className={classes["number"]}>{row.mine === null ? "" : row.mineNumber}</td>}
          <td className={classes[row.mine === null ? "absent" : "mine"]}>
            <Pieces pieces={row.mine} />
          </td>
          {numbered && <td className={classes["number"]}>{row.theirs === null ? "" : row.theirsNumber}</td>}
          <td className={classes[row.theirs === null ? "absent" : "theirs"]}>
            <Pieces pieces={row.theirs} />
          </td>
        </tr>
      );
  }
}

function Pieces({ pieces }: { pieces: Piece[] | null }) {
  if (pieces === null) return null;
  if (pieces.every((piece) => piece.text === "")) return <mark>{"↵"}</mark>;
  return pieces.map((piece, at) => (piece.differs ? <mark key={at}>{piece.text}</mark> : piece.text));
}
