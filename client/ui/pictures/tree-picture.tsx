import type { TreeDrawing } from "./draw-tree.ts";
import classes from "./pictures.module.css";

/** Pixels; wide enough for the longest label at its size. */
const LETTER = 7.2;
const COLUMN_LEAST = 26;
const ROW = 44;
const NODE_HEIGHT = 24;

export function TreePicture({ drawing }: { drawing: TreeDrawing }) {
  const { nodes, edges } = drawing;
  const longest = Math.max(1, ...nodes.map(({ label }) => label.length));
  const nodeWidth = Math.max(NODE_HEIGHT, longest * LETTER + 10);
  const column = Math.max(COLUMN_LEAST, nodeWidth * 0.72);
  const width = (drawing.width - 1) * column + nodeWidth + 4;
  const height = (drawing.height - 1) * ROW + NODE_HEIGHT + 4;
  const at = (index: number) => {
    const { x = 0, y = 0 } = nodes[index] ?? {};
    return { x: 2 + nodeWidth / 2 + x * column, y: 2 + NODE_HEIGHT / 2 + y * ROW };
  };
  return (
    <svg className={classes["tree"]} viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden>
      {edges.map(({ from, to }) => {
        const [a, b] = [at(from), at(to)];
        return <line key={to} x1={a.x} y1={a.y} x2={b.x} y2={b.y} />;
      })}
      {nodes.map(({ label }, index) => {
        const { x, y } = at(index);
        return (
          <g key={index}>
            <rect
              x={x - nodeWidth / 2}
              y={y - NODE_HEIGHT / 2}
              width={nodeWidth}
              height={NODE_HEIGHT}
              rx={NODE_HEIGHT / 2}
            />
            <text x={x} y={y}>
              {label}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
