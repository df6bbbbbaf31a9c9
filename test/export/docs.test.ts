import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { exported } from './support/exported';
import { propertiesOf, schema } from './support/schema';

const page = readFileSync(join(process.cwd(), 'docs', 'json.md'), 'utf8').replaceAll('\r\n', '\n');

function block(language: string): string {
  const start = page.indexOf(`\`\`\`${language}\n`) + language.length + 4;
  return page.slice(start, page.indexOf('```', start));
}

describe('docs/json.md', () => {
  test('its example is what the export gives', () => {
    expect(JSON.parse(block('json'))).toEqual(exported(block('referat')));
  });

  test('names every property of the schema', () => {
    const prose = page.slice(0, page.indexOf('## Et eksempel'));
    const names = new Set([...propertiesOf(schema)].map(([path]) => path.split('/').at(-1)));
    const silent = [...names].filter((name) => !new RegExp(`[\`"]${name}[\`"]`).test(prose));
    expect(silent).toEqual([]);
  });
});
