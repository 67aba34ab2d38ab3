/** A text of the plan as a message quotes it: without the full stop, which would stand before that of the message. */
export function quoted(text: string): string {
  return text.replace(/[.。]$/u, '');
}
