function marshal(train: ListNode | null, tracks: number): ListNode | null {
  const codes: number[] = [];
  for (let wagon = train; wagon !== null; wagon = wagon.next) codes.push(wagon.val);
  const front = new ListNode(0, null);
  let end = front;
  const visit = (start: number, stride: number): void => {
    if (start + stride >= codes.length) {
      end.next = new ListNode(codes[start], null);
      end = end.next;
      return;
    }
    for (let track = 0; track < tracks; track += 1) {
      const first = start + track * stride;
      if (first >= codes.length) break;
      visit(first, stride * tracks);
    }
  };
  if (codes.length > 0) visit(0, 1);
  return front.next;
}
