import { rootAttributes } from './well-formed.js';

/** A picture that browsers show. */
export interface Picture {
  readonly type: 'image/png' | 'image/jpeg' | 'image/svg+xml';
  readonly bytes: Buffer;
}

const pngHead = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
const jpegHead = Buffer.from('\xff\xd8\xff', 'latin1');
const jpegEnd = Buffer.from('\xff\xd9', 'latin1');
const svgHead =
  /^(?:\s|<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!DOCTYPE(?:[^[>]|\[[^\]]*\])*>)*<(?:[\w-]+:)?svg[\s/>]/i;
const zero = /^\s*[+-]?(?:0+(?:\.0*)?|\.0+)(?:[a-z]+|%)?\s*$/i;

/** Takes a file for a picture by what is in it, whatever it is called; undefined when it is none, or not all of one. */
export function pictureOf(bytes: Buffer): Picture | undefined {
  if (isPng(bytes)) return { type: 'image/png', bytes };
  if (isJpeg(bytes)) return { type: 'image/jpeg', bytes };
  return isSvg(bytes) ? { type: 'image/svg+xml', bytes } : undefined;
}

/** The chunks of a PNG say how long they are; the last one is IEND. Of a cut-off file only the upper part would be printed. */
function isPng(bytes: Buffer): boolean {
  if (!bytes.subarray(0, 8).equals(pngHead) || bytes.toString('latin1', 12, 16) !== 'IHDR') return false;
  if (bytes.length < 33 || bytes.readUInt32BE(16) === 0 || bytes.readUInt32BE(20) === 0) return false;
  for (let at = 8; at + 12 <= bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    if (bytes.toString('latin1', at + 4, at + 8) === 'IEND') return true;
  }
  return false;
}

/** A JPEG begins and ends with a marker of its own; cameras may write something behind it. */
function isJpeg(bytes: Buffer): boolean {
  return bytes.subarray(0, 3).equals(jpegHead) && bytes.lastIndexOf(jpegEnd) > 0;
}

/** Of what is not well-formed, or has no size, browsers show nothing. */
function isSvg(bytes: Buffer): boolean {
  const head = bytes.toString('utf8', 0, 65536).replace(/^\ufeff/, '');
  const root = svgHead.test(head) ? rootAttributes(bytes.toString('utf8').replace(/^\ufeff/, '')) : undefined;
  return root !== undefined && !['width', 'height'].some((side) => zero.test(root.get(side) ?? ''));
}
