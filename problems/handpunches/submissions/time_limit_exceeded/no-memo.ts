// Right, but writes every number down to its last digit.
function countEngravings(low: string, high: string, every: number, punches: number): number {
  const MODULUS = 1_000_000_007;
  const write = (number: string, digits: Set<string>, remainder: number): number => {
    if (digits.size > punches || number.length > high.length) return 0;
    if (number.length === high.length && number > high.slice(0, number.length)) return 0;
    const late = number.length > low.length || (number.length === low.length && number >= low);
    let count = late && remainder === 0 && number !== "" ? 1 : 0;
    for (let digit = number === "" ? 1 : 0; digit < 10; digit++) {
      count += write(`${number}${digit}`, new Set([...digits, String(digit)]), (remainder * 10 + digit) % every);
    }
    return count % MODULUS;
  };
  return write("", new Set(), 0);
}
