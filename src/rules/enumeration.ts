const item = /^( *)(?:[-*+•]|\d{1,2}[.)]|[（(]?[一二三四五六七八九十]{1,3}[）)、])\s*\S/u;

/** How many items the list has that a text begins with: lines with a mark, or words in a row. Undefined when it is none for sure. */
export function itemsAtStart(text: string): number | undefined {
  return text.startsWith('\n') ? markedLines(text) : wordsInARow(text);
}

function markedLines(text: string): number | undefined {
  const lines = text.replace(/^\n+/, '').split('\n');
  const indent = item.exec(lines[0] ?? '')?.[1];
  if (indent === undefined) return undefined;
  let count = 0;
  for (const [index, line] of lines.entries()) {
    const found = item.exec(line)?.[1];
    const goesOn = line === '' || line.startsWith(`${indent} `) || lines[index - 1] !== '';
    if (found === undefined && !goesOn) break;
    if (found !== undefined && found.length < indent.length) break;
    if (found === indent) count += 1;
  }
  return count;
}

/** `rød, gul og grøn.` A longer part may be anything, and so may a row that goes on behind a number of other things. */
function wordsInARow(text: string): number | undefined {
  const sentence = /^\s*([^.!?。！？:：;；\n]+)[.。](?:\s|$|(?<=。))/u.exec(text)?.[1];
  if (sentence === undefined) return undefined;
  const parts = sentence.includes('、')
    ? sentence.split(/、|和|及|以及/u)
    : sentence.split(/,\s+(?:og|och|and|und)\s+|,\s+|\s+(?:og|och|and|und)\s+/u);
  const isShort = parts.every(
    (part) => part.trim() !== '' && part.length <= 30 && part.trim().split(/\s+/).length <= 3,
  );
  const ends = sentence.match(/\s(?:og|och|and|und)\s|和|及/gu)?.length ?? 0;
  return parts.length >= 2 && isShort && ends <= 1 ? parts.length : undefined;
}
