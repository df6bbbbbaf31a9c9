// Reading under customs, followed through edits and through a change of the customs themselves, equals
// a fresh reading: nothing that was read by one object is believed under another.
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readMinutes } from '../../server/src/minutes/minutes';
import type { Minutes } from '../../server/src/minutes/model';
import { type Customs, NO_CUSTOMS } from '../../server/src/syntax/customs';
import { joinedDocuments, variedDocument } from '../properties/support/documents';
import { anyEdit, versionsOf } from '../properties/support/edits';
import { runs } from '../properties/support/run';
import { scraps } from '../properties/support/scraps';
import { twoCores } from '../properties/support/twoCores';
import { type Cores, checkVersions } from '../properties/support/versions';
import { firstDifference, wholeOf } from '../properties/support/whole';
import { customsOf } from './support/customs';

const cores = await twoCores();
const { following, fresh } = cores;
const times = runs('test/customs/followed.test.ts');

/** Customs that change what the words of the invented minutes mean. */
const CUSTOMS: readonly (readonly [string, Customs])[] = [
  [
    'headings and expected sections',
    customsOf({
      headings: { background: ['Sagsfremstilling', 'Tekst'], decision: ['Bilag', 'Afbud'] },
      sections: ['background', 'finances', 'recommendation', 'timetable', 'decision'],
    }),
  ],
  [
    'phrases, members, exempt titles and a name',
    customsOf({
      organization: 'Havneudvalget',
      decisionPhrases: { postponed: ['Godkendt'], noted: ['enstemmigt', 'udvalget'] },
      proposerPhrases: ['Der', 'Udvalget', 'Forvaltningen indstiller'],
      members: [{ name: 'Anna Holm', party: 'Ø', role: 'formand' }],
      exemptItems: ['*godkend*', 'Orientering*'],
    }),
  ],
  ['the number form “{number}.”', customsOf({ numberForm: '{number}.' })],
  ['the number form “Punkt {number}:”', customsOf({ numberForm: 'Punkt {number}:' })],
  ['the number form “{number}”', customsOf({ numberForm: '{number}', sections: ['summary'] })],
];

const by = (customs: Customs): Cores => ({
  following: {
    ...following,
    readMinutes: (text, previous) => following.readMinutes(text, previous, customs),
  },
  fresh: { ...fresh, readMinutes: (text, previous) => fresh.readMinutes(text, previous, customs) },
});

const edits = fc.array(anyEdit, { minLength: 1, maxLength: 5 });

describe.each(CUSTOMS)('any edits under %s', (_, customs) => {
  const own = by(customs);

  it.each([
    ['a document', variedDocument],
    ['several documents in one', joinedDocuments],
    ['scraps', scraps(40)],
  ])('%s', (_, document) => {
    fc.assert(
      fc.property(document, edits, (text, changes) =>
        checkVersions(own, versionsOf(text, changes, own.fresh.readMinutes)),
      ),
      times(12),
    );
  });
});

test('a profile that changes while a document is edited', () => {
  const all = [NO_CUSTOMS, ...CUSTOMS.map(([, customs]) => customs)];
  const step = fc.tuple(fc.constantFrom(...all), anyEdit, fc.boolean());
  fc.assert(
    fc.property(variedDocument, fc.array(step, { minLength: 2, maxLength: 6 }), (text, steps) => {
      const versions = versionsOf(
        text,
        steps.map(([, edit]) => edit),
        fresh.readMinutes,
      );
      let minutes: Minutes | undefined;
      let read = text;
      steps.forEach(([customs, , isEdited], index) => {
        if (isEdited) read = versions[index + 1] ?? read;
        minutes = following.readMinutes(read, minutes, customs);
        const followed = wholeOf(following, minutes, null);
        const known = wholeOf(fresh, fresh.readMinutes(read, undefined, customs), null);
        expect(firstDifference(followed, known)).toBeNull();
      });
    }),
    times(60),
  );
});

describe('the items of a version', () => {
  const text =
    'REFERAT Teknikudvalget d. 14-08-2024\n\nPunkt 1: Ny sti\n\nBeslutning\n\nGodkendt.\n';
  const one = customsOf({ exemptItems: ['Ny bro'] });
  const other = customsOf({ exemptItems: ['Ny bro'] });

  it('stay the same objects as long as the customs are', () => {
    const before = readMinutes(text, undefined, one);
    const after = readMinutes(text.replace('REFERAT', 'Referat'), before, one);
    expect(after.items[0]?.item).toBe(before.items[0]?.item);
  });

  it.each([
    ['other customs, also of the same words', other],
    ['none', NO_CUSTOMS],
  ])('are read anew by %s', (_, customs) => {
    const before = readMinutes(text, undefined, one);
    const after = readMinutes(text, before, customs);
    expect(after.items[0]?.item).not.toBe(before.items[0]?.item);
    expect(after.customs).toBe(customs);
    expect(after.items[0]?.item.customs).toBe(customs);
  });
});
