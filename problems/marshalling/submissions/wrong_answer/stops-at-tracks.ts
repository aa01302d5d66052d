// Mistake: stops at trains that are a little longer than the number of tracks, where dealing still changes the order.
function marshal(train: ListNode | null, tracks: number): ListNode | null {
  const order = (codes: number[]): number[] => {
    if (codes.length <= tracks + 1) return codes;
    const lanes: number[][] = Array.from({ length: tracks }, () => []);
    codes.forEach((code, at) => lanes[at % tracks].push(code));
    return lanes.flatMap(order);
  };
  const codes: number[] = [];
  for (let wagon = train; wagon !== null; wagon = wagon.next) codes.push(wagon.val);
  let head: ListNode | null = null;
  for (const code of order(codes).reverse()) head = new ListNode(code, head);
  return head;
}
