function validate(args: unknown[]): true | string {
  const [posts, slack] = args as [string, number];
  if (posts.length > 300) return `posts has ${posts.length} letters, more than 300`;
  if (!/^[a-zA-Z]*$/.test(posts)) return "posts has a character that is not a letter from a to z or A to Z";
  if (slack < 0 || slack > 300) return `slack is ${slack}, not 0 to 300`;
  return true;
}
