// Mistake: looks at the joint's own yield, and only where nothing grows from it any more.
function pruneVine(vine: TreeNode | null, least: number): TreeNode | null {
  if (vine === null) return null;
  vine.left = pruneVine(vine.left, least);
  vine.right = pruneVine(vine.right, least);
  return vine.left === null && vine.right === null && vine.val < least ? null : vine;
}
