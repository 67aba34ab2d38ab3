import { describe, expect, it } from 'vitest';
import { localeFor } from '../../src/host/locales.js';
import { readTemplates, withCompiled } from '../../src/host/templates.js';
import { engineFor } from '../../src/render/engine.js';

const { compiled } = readTemplates();
const view = {
  title: 'A & B',
  anchor: 'a',
  level: 2,
  quiet: false,
  titleLanguage: null,
  value: null,
  sections: [],
};

describe('templates that were compiled with the package', () => {
  it('are there for each template as it is', () => {
    const templates = [...readTemplates()].filter(([file]) => file.endsWith('.hbs'));
    expect(templates.length).toBeGreaterThan(50);
    for (const [file, text] of templates) expect(compiled?.(file, text), file).toBeDefined();
  });

  it('are not taken for one that is another now, nor for one of a name that is not theirs', () => {
    const text = readTemplates().get('section.hbs') ?? '';
    expect(compiled?.('section.hbs', `${text} `)).toBeUndefined();
    expect(compiled?.('constructor', text)).toBeUndefined();
  });

  it('fill like those that are compiled when they are used', () => {
    const labels = localeFor('en');
    const filled = engineFor(readTemplates())('section', view, labels);
    expect(filled).toContain('A &amp; B');
    expect(engineFor(new Map(readTemplates()))('section', view, labels)).toBe(filled);
  });

  it('give way to one of a workspace', () => {
    const own = withCompiled(new Map([...readTemplates(), ['section.hbs', '<p>{{title}}</p>']]));
    expect(engineFor(own)('section', view, localeFor('en'))).toBe('<p>A &amp; B</p>');
  });
});
