function validate(args: unknown[]): true | string {
  const [burners, demand] = args as [{ heat: number; price: number }[], number];
  if (burners.length > 200) return `burners has ${burners.length} entries, more than 200`;
  for (const [index, { heat, price }] of burners.entries()) {
    if (heat < 1 || heat > 1e9) return `burners[${index}].heat is ${heat}, not 1 to 1000000000`;
    if (price < 0 || price > 1e9) return `burners[${index}].price is ${price}, not 0 to 1000000000`;
  }
  if (demand < 0 || demand > 20_000) return `demand is ${demand}, not 0 to 20000`;
  return true;
}
