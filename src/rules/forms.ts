/** Whether two titles surely mean the same paper: one is the other, or the other with more behind or before it. */
export function sameThing(one: string, other: string): boolean {
  const [a, b] = [plain(one), plain(other)];
  if (a === '' || b === '') return false;
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  return ` ${long} `.includes(` ${short} `) || (/\p{Script=Han}/u.test(short) && long.includes(short));
}

/** A title in lower case, its words with one blank between them and no punctuation. */
function plain(title: string): string {
  return (
    title
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? ''
  );
}
