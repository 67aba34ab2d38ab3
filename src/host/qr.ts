import { create } from 'qrcode';

/** White around the modules, without which a camera does not find them (ISO/IEC 18004: four modules). */
const margin = 4;

/** A short text as a QR code: an SVG of black squares as a data: URL. The same text gives the same picture. */
export function qrUrl(text: string): string {
  const { modules } = create(text, { errorCorrectionLevel: 'Q' });
  const size = modules.size + 2 * margin;
  let path = '';
  for (let y = 0; y < modules.size; y += 1)
    for (let x = 0; x < modules.size; x += 1)
      if (modules.get(y, x)) path += `M${x + margin} ${y + margin}h1v1h-1z`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/></svg>`;
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
}
