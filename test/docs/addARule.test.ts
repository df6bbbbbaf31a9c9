// The rule that docs/add-a-rule.md shows does what the page says.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { readMinutes } from '../../server/src/minutes/minutes';
import { contextOf } from '../../server/src/rules/form';
import type { ItemRule } from '../../server/src/rules/types';

const ROOT = new URL('../../', import.meta.url);
const page = readFileSync(new URL('docs/add-a-rule.md', ROOT), 'utf8');

function block(kind: string): string {
  const [, text] = new RegExp(`^\`\`\`${kind}\\n([^\`]*)^\`\`\`$`, 'm').exec(page) ?? [];
  if (text === undefined) throw new Error(`The page has no block of ${kind}.`);
  return text;
}

/** The rule of the page, as if it stood among the others. */
async function ruleOfPage(): Promise<ItemRule> {
  const { outputFiles } = await build({
    stdin: {
      contents: block('ts'),
      loader: 'ts',
      resolveDir: fileURLToPath(new URL('server/src/rules', ROOT)),
    },
    bundle: true,
    format: 'esm',
    write: false,
  });
  const [{ text } = { text: '' }] = outputFiles;
  const module = (await import(`data:text/javascript,${encodeURIComponent(text)}`)) as object;
  return Object.values(module)[0] as ItemRule;
}

describe('docs/add-a-rule.md', () => {
  it('shows a rule that finds what the page says', async () => {
    const rule = await ruleOfPage();
    const minutes = readMinutes(block('referat'));
    const found = minutes.items.flatMap(({ item, offset }) =>
      [...rule.check(item, contextOf(minutes, false))].map(({ span }) =>
        minutes.text.slice(offset + span.start, offset + span.end),
      ),
    );
    expect(found).toEqual(['Punkt 2: SALG AF GRUND']);
  });
});
