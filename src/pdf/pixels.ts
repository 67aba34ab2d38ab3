/**
 * A place in points, put on a whole pixel. More than that was lost on the way to the file, depending on where in the print its page was: places lie
 * on a grid of 1/64 pixel, and no point of it lies where the rounding turns.
 */
export function wholePixels(points: number): number {
  return Math.floor(points / 0.75 + 0.5 + 1 / 128) * 0.75;
}
