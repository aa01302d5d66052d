// Mistake: a shoot that stays with a negative total is counted as 0.
function pruneVine(vine: TreeNode | null, least: number): TreeNode | null {
  const prune = (joint: TreeNode | null): [TreeNode | null, number] => {
    if (joint === null) return [null, 0];
    const [left, leftTotal] = prune(joint.left);
    const [right, rightTotal] = prune(joint.right);
    const total = joint.val + Math.max(0, leftTotal) + Math.max(0, rightTotal);
    return total < least ? [null, 0] : [new TreeNode(joint.val, left, right), total];
  };
  return prune(vine)[0];
}
