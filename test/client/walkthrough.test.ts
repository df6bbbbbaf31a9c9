import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COMMANDS, type CommandName, commandIds } from '../../client/src/commandTable';

interface Step {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly media: {
    readonly image: Readonly<Record<'light' | 'dark' | 'hc' | 'hcLight', string>>;
    readonly altText: string;
  };
}

interface Walkthrough {
  readonly id: string;
  readonly when: string;
  readonly steps: readonly Step[];
}

const ROOT = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, ROOT), 'utf8');
const { contributes } = JSON.parse(read('package.json')) as {
  readonly contributes: { readonly walkthroughs: readonly Walkthrough[] };
};
const texts = JSON.parse(read('package.nls.json')) as Readonly<Record<string, string>>;
const textOf = (slot: string) => texts[slot.replaceAll('%', '')] ?? '';
const [danish, english] = contributes.walkthroughs;
const names = Object.keys(COMMANDS) as CommandName[];

describe('the walkthrough', () => {
  it('is there in Danish, or in English where that is asked for', () => {
    expect(contributes.walkthroughs.map(({ when }) => when)).toEqual([
      'config.referat.language != en',
      'config.referat.language == en',
    ]);
  });

  it('has the same steps and pictures in both', () => {
    const shape = (walkthrough: Walkthrough | undefined) =>
      walkthrough?.steps.map(({ id, media }) => ({ id, image: media.image }));
    expect(shape(english)).toEqual(shape(danish));
    expect(danish?.steps.map(({ id }) => id)).toEqual(['open', 'outline', 'mend', 'export']);
  });

  it('shows pictures that there are, and says in words what they show', () => {
    const steps = contributes.walkthroughs.flatMap((walkthrough) => walkthrough.steps);
    const pictures = steps.flatMap(({ media }) => Object.values(media.image));
    expect(pictures.filter((picture) => !existsSync(new URL(picture, ROOT)))).toEqual([]);
    expect(steps.filter(({ media }) => textOf(media.altText).length < 20)).toEqual([]);
  });

  it.each([
    ['da', danish],
    ['en', english],
  ] as const)('has buttons for commands that there are (%s)', (language, walkthrough) => {
    const own = names.map((name) => commandIds(name)[language]);
    const buttons = (walkthrough?.steps ?? []).flatMap(({ description }) =>
      [...textOf(description).matchAll(/\]\(command:([\w.]+)\)/g)].map(([, id]) => id ?? ''),
    );
    expect(buttons).toHaveLength(4);
    const foreign = buttons.filter((id) => id.startsWith('referat.') && !own.includes(id));
    expect(foreign).toEqual([]);
  });
});
