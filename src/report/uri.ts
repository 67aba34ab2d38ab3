/** A file name as an address. */
export interface FileUri {
  readonly uri: string;
  /** Whether it counts from the folder that the command ran in. */
  readonly isRelative: boolean;
}

/** The address of a file by the name that it is shown by: relative with forward slashes, or absolute; everything unusual is percent-encoded. */
export function uriOf(file: string): FileUri {
  const drive = /^[A-Za-z]:(?=\/)/.exec(file)?.[0] ?? '';
  const isRelative = drive === '' && !file.startsWith('/');
  const path = file.slice(drive.length).split('/').map(encode).join('/');
  return { uri: isRelative ? path : `file://${drive === '' ? '' : `/${drive}`}${path}`, isRelative };
}

/** What a file name holds that is no text (half a sign) cannot be encoded. */
function encode(step: string): string {
  try {
    return encodeURIComponent(step);
  } catch {
    return encodeURIComponent(step.replace(/[\ud800-\udfff]/g, '\ufffd'));
  }
}
