// Plays the test of the network, ping by ping and pass by pass.
function totalPasses(buoys: number, step: number, shift: number, linked: number[]): number {
  let total = 0;
  for (let start = 0; start < buoys; start += 1) {
    let holder = start;
    for (let passed = 0; passed < buoys && !linked.includes(holder); passed += 1) {
      holder = (step * holder + shift) % buoys;
      total += 1;
    }
  }
  return total;
}
