import { expect, it } from 'vitest';
import { withDrawnCells } from '../../src/render/empty-cells.js';

it.each([
  ['<tr><td></td><th>\n</th></tr>', '<tr><td>&nbsp;</td><th>&nbsp;</th></tr>'],
  ['<td data-label="A > B" class="lead"> </td>', '<td data-label="A > B" class="lead">&nbsp;</td>'],
  ['<td>x</td><td><p></p></td><thead></thead>', '<td>x</td><td><p></p></td><thead></thead>'],
])('a space is drawn in empty cells: %s', (html, drawn) => {
  expect(withDrawnCells(html)).toBe(drawn);
  expect(withDrawnCells(drawn)).toBe(drawn);
});
