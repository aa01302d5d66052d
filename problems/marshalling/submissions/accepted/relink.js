/**
 * @param {ListNode | null} train
 * @param {number} tracks
 * @returns {ListNode | null}
 */
function marshal(train, tracks) {
  if (train === null || train.next === null) return train;
  /** @type {ListNode[]} */
  const heads = [];
  /** @type {ListNode[]} */
  const tails = [];
  let dealt = 0;
  for (let wagon = train; wagon !== null; wagon = wagon.next) {
    const track = dealt % tracks;
    if (dealt < tracks) heads.push(wagon);
    else tails[track].next = wagon;
    tails[track] = wagon;
    dealt += 1;
  }
  for (const tail of tails) tail.next = null;

  const front = new ListNode(0, null);
  let end = front;
  for (const head of heads) {
    end.next = marshal(head, tracks);
    while (end.next !== null) end = end.next;
  }
  return front.next;
}
