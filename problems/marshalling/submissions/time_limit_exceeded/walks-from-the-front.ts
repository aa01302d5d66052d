// Walks from the front of the train to every single wagon: about n² / 2 steps a level.
function marshal(train: ListNode | null, tracks: number): ListNode | null {
  let length = 0;
  for (let wagon = train; wagon !== null; wagon = wagon.next) length += 1;
  if (length <= 1) return train;
  const wagonAt = (position: number): ListNode => {
    let wagon = train as ListNode;
    for (let step = 0; step < position; step += 1) wagon = wagon.next as ListNode;
    return wagon;
  };
  const append = (head: ListNode | null, rest: ListNode | null): ListNode | null => {
    if (head === null) return rest;
    let end = head;
    while (end.next !== null) end = end.next;
    end.next = rest;
    return head;
  };
  let result: ListNode | null = null;
  for (let track = 0; track < tracks && track < length; track += 1) {
    let lane: ListNode | null = null;
    for (let position = track; position < length; position += tracks) {
      lane = append(lane, new ListNode(wagonAt(position).val, null));
    }
    result = append(result, marshal(lane, tracks));
  }
  return result;
}
