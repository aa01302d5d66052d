/**
 * Adds up every set of burners.
 * @param {{ heat: number, price: number }[]} burners
 * @param {number} demand
 * @returns {number}
 */
function cheapestHeat(burners, demand) {
  let best = -1;
  /** @type {(index: number, heat: number, price: number) => void} */
  const choose = (index, heat, price) => {
    if (index === burners.length) {
      if (heat >= demand && (best === -1 || price < best)) best = price;
      return;
    }
    choose(index + 1, heat, price);
    choose(index + 1, heat + burners[index].heat, price + burners[index].price);
  };
  choose(0, 0, 0);
  return best;
}
