import { createHash } from 'node:crypto';

/** What a content security policy says of a page with exactly this script, beside what it says of every page. */
export function scriptPolicy(script: string): string {
  const digest = createHash('sha256').update(new TextEncoder().encode(script)).digest();
  return `; script-src 'sha256-${btoa(String.fromCharCode(...digest))}'; form-action 'none'`;
}
