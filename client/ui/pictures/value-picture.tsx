import { type ReactNode, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { drawingOf } from "./drawing.ts";
import classes from "./pictures.module.css";
import { TreePicture } from "./tree-picture.tsx";

type ValuePictureProps = {
  name: string;
  type: string;
  text: string;
  /** Says above the picture whose it is. */
  titled?: boolean;
};

/** A tree, a list or a board as a picture, beside the text that says the same; nothing for other values. */
export function ValuePicture({ name, type, text, titled = false }: ValuePictureProps) {
  const { t } = useTranslation();
  const drawing = useMemo(() => drawingOf(type, text), [type, text]);
  if (drawing === null) return null;
  const label = t(`pictures.${drawing.kind}`, { name });
  switch (drawing.kind) {
    case "tree":
      return (
        <Frame label={label} title={titled ? name : null}>
          <TreePicture drawing={drawing} />
        </Frame>
      );
    case "list":
      return (
        <Frame label={label} title={titled ? name : null}>
          <div className={classes["list"]}>
            {drawing.labels.map((item, at) => (
              <span key={at}>{item}</span>
            ))}
          </div>
        </Frame>
      );
    case "grid":
      return (
        <Frame label={label} title={titled ? name : null}>
          <div
            className={classes["grid"]}
            style={{ gridTemplateColumns: `auto repeat(${drawing.rows[0]?.length}, auto)` }}
          >
            <i />
            {drawing.rows[0]?.map((_, column) => (
              <i key={column}>{column}</i>
            ))}
            {drawing.rows.map((row, at) => (
              <GridRow key={at} at={at} cells={row} />
            ))}
          </div>
        </Frame>
      );
  }
}

function GridRow({ at, cells }: { at: number; cells: string[] }) {
  return (
    <>
      <i>{at}</i>
      {cells.map((cell, column) => (
        <span key={column}>{cell}</span>
      ))}
    </>
  );
}

type FrameProps = { label: string; title: string | null; children: ReactNode };

/** The text beside it says all; to a screen reader the picture is one thing with a name. */
function Frame({ label, title, children }: FrameProps) {
  return (
    <div className={classes["picture"]}>
      {title !== null && <p aria-hidden>{title}</p>}
      <div className={classes["frame"]} role="img" aria-label={label}>
        {children}
      </div>
    </div>
  );
}
