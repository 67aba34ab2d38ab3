import fc from 'fast-check';
import { expect, it } from 'vitest';
import { keptIn } from '../../src/rules/kept-in.js';
import { sampleResources } from '../../src/rules/sample.js';
import { readWorkspace } from '../support/workspace.js';

const { workspace } = await readWorkspace({
  'registers/resources.yaml': sampleResources(`
net: { title: Net, type: network }
intranet: { title: The intranet, type: system }
share: { title: 'File share (F:)', type: service }
room: { title: Room 4, type: place }
box: { title: Red box, type: equipment }
neiwang: { title: 内网, type: system }`),
});

it.each([
  ['Intranet', 'intranet'],
  ['the intranet, under Emergencies', 'intranet'],
  ['On the intranet', 'intranet'],
  ['in intranet > Emergencies', 'intranet'],
  ['File share (F:), folder 3', 'share'],
  ['内网的值班目录', 'neiwang'],
  ['在内网', 'neiwang'],
  ['Net', 'net'],
])('%s', (words, id) => {
  expect(keptIn(words, workspace)).toBe(id);
});

it.each([
  ['', 'nothing'],
  ['Network room', 'a longer word'],
  ['Room 4, beside the intranet poster', 'a room first'],
  ['Room 4', 'a place'],
  ['Red box', 'a thing'],
  ['The intranet and room 4', 'two places'],
  ['内网和值班室', 'two places'],
  ['Cupboard next to the intranet', 'long words before it'],
  ['on top of the intranet', 'too many words before it'],
])('%s: %s', (words) => {
  expect(keptIn(words, workspace)).toBeUndefined();
});

it('comes to an end with any words', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('on ', 'the ', 'intranet', '在', '内网', ', ', 'a'), { maxLength: 12 }),
      (parts) => {
        const id = keptIn(parts.join(''), workspace);
        expect(id === undefined || workspace.resources.has(id)).toBe(true);
      },
    ),
  );
});
