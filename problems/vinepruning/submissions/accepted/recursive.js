/**
 * @param {TreeNode | null} vine
 * @param {number} least
 * @returns {TreeNode | null}
 */
function pruneVine(vine, least) {
  return prune(vine, least).shoot;
}

/**
 * @param {TreeNode | null} joint
 * @param {number} least
 * @returns {{ shoot: TreeNode | null, total: number }}
 */
function prune(joint, least) {
  if (joint === null) return { shoot: null, total: 0 };
  const left = prune(joint.left, least);
  const right = prune(joint.right, least);
  const total = joint.val + left.total + right.total;
  if (total < least) return { shoot: null, total: 0 };
  return { shoot: new TreeNode(joint.val, left.shoot, right.shoot), total };
}
