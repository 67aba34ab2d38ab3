import { expect, it } from 'vitest';
import { binderJob } from '../../src/build/job.js';
import { inputFor } from '../render/pages.js';
import { readWorkspace } from '../support/workspace.js';

it.each([
  ['', true],
  ['sides: two\n', true],
  ['sides: one\n', false],
])('prints a binder with "%s" on both sides: %s', async (sides, isTwoSided) => {
  const copies = 'copies: [{ number: 1, holder: Vagtcentralen, place: Brandstationen }]\n';
  const { workspace } = await readWorkspace({
    'mappe.yaml': `kind: binder\ntitle: Mappe\n${sides}${copies}`,
  });
  const [binder] = workspace.binders;
  if (!binder) throw new RangeError('no binder');
  expect(binderJob(inputFor(workspace), binder, undefined, undefined)).toMatchObject({ isTwoSided });
});
