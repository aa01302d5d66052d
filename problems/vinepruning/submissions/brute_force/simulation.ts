// Walks the garden: visits the joints deepest first, adds up what grows from each, and cuts.
function pruneVine(vine: TreeNode | null, least: number): TreeNode | null {
  const root = new TreeNode(0, vine, null);
  const levels: [TreeNode, "left" | "right"][][] = [[[root, "left"]]];
  for (const level of levels) {
    const next: [TreeNode, "left" | "right"][] = [];
    for (const [parent, side] of level) {
      const joint = parent[side];
      if (joint !== null) next.push([joint, "left"], [joint, "right"]);
    }
    if (next.length > 0) levels.push(next);
  }
  for (const level of levels.reverse()) {
    for (const [parent, side] of level) {
      let sum = 0;
      const growing = [parent[side]];
      for (const joint of growing) {
        if (joint === null) continue;
        sum += joint.val;
        growing.push(joint.left, joint.right);
      }
      if (sum < least) parent[side] = null;
    }
  }
  return root.left;
}
