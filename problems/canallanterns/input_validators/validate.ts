function validate(args: unknown[]): true | string {
  const [posts, slack] = args as [string, number];
  if (posts.length > 400) return `posts has ${posts.length} letters, more than 400`;
  if (!/^[a-zA-Z]*$/.test(posts)) return "posts has a character that is not a letter from a to z or A to Z";
  if (slack < 0 || slack > 400) return `slack is ${slack}, not 0 to 400`;
  return true;
}
