function validate(args: unknown[]): true | string {
  const [burners, demand] = args as [{ heat: number; price: number }[], number];
  within("number of burners", burners.length, 0, 200);
  for (const { heat, price } of burners) {
    within("heat", heat, 1, 1e9);
    within("price", price, 0, 1e9);
  }
  within("demand", demand, 0, 20_000);
  return true;
}
