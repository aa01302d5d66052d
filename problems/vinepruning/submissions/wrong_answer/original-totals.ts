// Mistake: what was cut still counts in the totals further down the vine.
function pruneVine(vine: TreeNode | null, least: number): TreeNode | null {
  const prune = (joint: TreeNode | null): [TreeNode | null, number] => {
    if (joint === null) return [null, 0];
    const [left, leftTotal] = prune(joint.left);
    const [right, rightTotal] = prune(joint.right);
    const total = joint.val + leftTotal + rightTotal;
    return [total < least ? null : new TreeNode(joint.val, left, right), total];
  };
  return prune(vine)[0];
}
