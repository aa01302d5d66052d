// The yard master's order, word for word, on arrays.
function marshal(train: ListNode | null, tracks: number): ListNode | null {
  const order = (codes: number[]): number[] => {
    if (codes.length <= 1) return codes;
    let coupled: number[] = [];
    for (let track = 0; track < tracks; track += 1) {
      coupled = coupled.concat(order(codes.filter((_, at) => at % tracks === track)));
    }
    return coupled;
  };
  const codes: number[] = [];
  for (let wagon = train; wagon !== null; wagon = wagon.next) codes.push(wagon.val);
  let head: ListNode | null = null;
  for (const code of order(codes).reverse()) head = new ListNode(code, head);
  return head;
}
