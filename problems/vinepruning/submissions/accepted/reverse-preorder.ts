function pruneVine(vine: TreeNode | null, least: number): TreeNode | null {
  if (vine === null) return null;
  const order: TreeNode[] = [];
  const stack: TreeNode[] = [vine];
  while (stack.length > 0) {
    const joint = stack.pop() as TreeNode;
    order.push(joint);
    if (joint.left !== null) stack.push(joint.left);
    if (joint.right !== null) stack.push(joint.right);
  }
  const total = new Map<TreeNode, number>();
  for (const joint of order.reverse()) {
    let sum = joint.val;
    if (joint.left !== null) {
      const below = total.get(joint.left) as number;
      if (below < least) joint.left = null;
      else sum += below;
    }
    if (joint.right !== null) {
      const below = total.get(joint.right) as number;
      if (below < least) joint.right = null;
      else sum += below;
    }
    total.set(joint, sum);
  }
  return (total.get(vine) as number) < least ? null : vine;
}
