/** Whether a file is meant to be a PDF, whatever it is called; asked before anything that reads one is loaded. */
export function isPdf(bytes: Buffer): boolean {
  return bytes.subarray(0, 1024).includes('%PDF-');
}
