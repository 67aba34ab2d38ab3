/** Those of `wanted` that need not be moved to bring them from the order of `before` into their own: as many as can stay where they are. */
export function stayingOf(before: readonly string[], wanted: readonly string[]): ReadonlySet<string> {
  const places = new Map(before.map((unit, index) => [unit, index]));
  // The longest rising row that ends with each of them, by its length and the one before it.
  const rows: {
    readonly unit: string;
    readonly place: number;
    readonly length: number;
    readonly previous: number;
  }[] = [];
  for (const unit of wanted) {
    const place = places.get(unit);
    if (place === undefined) continue;
    let previous = -1;
    for (const [index, row] of rows.entries())
      if (row.place < place && row.length > (rows[previous]?.length ?? 0)) previous = index;
    rows.push({ unit, place, length: (rows[previous]?.length ?? 0) + 1, previous });
  }
  const longest = rows.reduce(
    (best, { length }, index) => (length > (rows[best]?.length ?? 0) ? index : best),
    0,
  );
  const staying = new Set<string>();
  for (let row = rows[longest]; row; row = rows[row.previous]) staying.add(row.unit);
  return staying;
}
