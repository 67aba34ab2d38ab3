/** A picture of a book. */
export interface Picture {
  readonly file: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

const endings: Readonly<Record<string, string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/svg+xml': 'svg',
};

/** The picture of a data: URL as the file of that number; undefined where it is none that a reader shows. */
export function pictureFrom(url: string, number: number): Picture | undefined {
  const [, type = '', data = ''] = /^data:([^;,]+);base64,(.*)$/s.exec(url) ?? [];
  const ending = endings[type];
  if (ending === undefined) return undefined;
  const bytes = Uint8Array.from(atob(data), (character) => character.charCodeAt(0));
  return { file: `picture-${number}.${ending}`, type, bytes };
}
