// Mistake: couples every new train in front of those before it.
function marshal(train: ListNode | null, tracks: number): ListNode | null {
  const order = (codes: number[]): number[] => {
    if (codes.length <= 1) return codes;
    const lanes: number[][] = Array.from({ length: Math.min(tracks, codes.length) }, () => []);
    codes.forEach((code, at) => lanes[at % tracks].push(code));
    return lanes.reverse().flatMap(order);
  };
  const codes: number[] = [];
  for (let wagon = train; wagon !== null; wagon = wagon.next) codes.push(wagon.val);
  let head: ListNode | null = null;
  for (const code of order(codes).reverse()) head = new ListNode(code, head);
  return head;
}
