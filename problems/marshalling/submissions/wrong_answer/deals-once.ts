// Mistake: couples the tracks as they are instead of marshalling each of them.
function marshal(train: ListNode | null, tracks: number): ListNode | null {
  const lanes: number[][] = Array.from({ length: tracks }, () => []);
  let dealt = 0;
  for (let wagon = train; wagon !== null; wagon = wagon.next) lanes[dealt++ % tracks].push(wagon.val);
  let head: ListNode | null = null;
  for (const code of lanes.flat().reverse()) head = new ListNode(code, head);
  return head;
}
