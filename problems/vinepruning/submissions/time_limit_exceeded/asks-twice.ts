// Every child's total is computed twice: 2^depth calls.
function pruneVine(vine: TreeNode | null, least: number): TreeNode | null {
  const total = (joint: TreeNode | null): number => {
    if (joint === null) return 0;
    let sum = joint.val;
    if (total(joint.left) >= least) sum += total(joint.left);
    if (total(joint.right) >= least) sum += total(joint.right);
    return sum;
  };
  const prune = (joint: TreeNode | null): TreeNode | null => {
    if (joint === null || total(joint) < least) return null;
    return new TreeNode(joint.val, prune(joint.left), prune(joint.right));
  };
  return prune(vine);
}
