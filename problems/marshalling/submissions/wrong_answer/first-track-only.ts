// Mistake: only the train on track 1 is marshalled again.
function marshal(train: ListNode | null, tracks: number): ListNode | null {
  const order = (codes: number[]): number[] => {
    if (codes.length <= 1) return codes;
    const lanes: number[][] = Array.from({ length: Math.min(tracks, codes.length) }, () => []);
    codes.forEach((code, at) => lanes[at % tracks].push(code));
    return [...order(lanes[0]), ...lanes.slice(1).flat()];
  };
  const codes: number[] = [];
  for (let wagon = train; wagon !== null; wagon = wagon.next) codes.push(wagon.val);
  let head: ListNode | null = null;
  for (const code of order(codes).reverse()) head = new ListNode(code, head);
  return head;
}
