import { describe, expect, it } from 'vitest';
import { readRecommendationLine } from '../../server/src/syntax/recommendationLine';

/** [line, who, what stands inline, whether points must follow] */
type Row = readonly [string, string | null, string | null, boolean];

const LINES: readonly Row[] = [
  [
    'Direktøren for Social, Sundhed og Arbejde indstiller',
    'Direktøren for Social, Sundhed og Arbejde',
    null,
    true,
  ],
  ['Direktionen indstiller,', 'Direktionen', null, true],
  ['Direktionen indstiller:', 'Direktionen', null, true],
  ['**Direktionen indstiller:**', 'Direktionen', null, true],
  ['Direktionen indstiller, at', 'Direktionen', null, true],
  ['Administrationen indstiller at:', 'Administrationen', null, true],
  ['Administrationen indstiller til Udvikling, By og Land:', 'Administrationen', null, true],
  [
    'Direktøren for Teknik og Miljø indstiller til udvalget;',
    'Direktøren for Teknik og Miljø',
    null,
    true,
  ],
  [
    'Direktøren for Social og Sundhed indstiller til Ældreudvalget,',
    'Direktøren for Social og Sundhed',
    null,
    true,
  ],
  ['Forvaltningen indstiller til KB via PMT og ØU, at', 'Forvaltningen', null, true],
  ['Administrationen indstiller til Teknikudvalget, at:', 'Administrationen', null, true],
  [
    'Kulturforvaltningen indstiller til udvalget, at byrådet godkender:',
    'Kulturforvaltningen',
    null,
    true,
  ],
  ['Økonomiudvalget indstiller, at byrådet godkender,', 'Økonomiudvalget', null, true],
  [
    'Direktionen indstiller til Økonomiudvalget, at det overfor Byrådet anbefales:',
    'Direktionen',
    null,
    true,
  ],
  ['Plan, Teknik & Miljø indstiller,', 'Plan, Teknik & Miljø', null, true],
  ['Chef for Økonomi Anna Holm indstiller, at', 'Chef for Økonomi Anna Holm', null, true],
  ['Valggruppe ABC indstiller, at', 'Valggruppe ABC', null, true],
  ['Kommunaldirektøren foreslår,', 'Kommunaldirektøren', null, true],
  ['Forvaltningen foreslår:', 'Forvaltningen', null, true],
  ['Regionsrådsformanden anbefaler:', 'Regionsrådsformanden', null, true],
  ['Det Konservative Folkeparti foreslår:', 'Det Konservative Folkeparti', null, true],
  ['Administrationen indstiller derfor:', 'Administrationen', null, true],
  ['Det indstilles, at', null, null, true],
  ['Det indstilles:', null, null, true],
  ['Det foreslås,', null, null, true],
  ['Indstilling om,', null, null, true],
  [
    'Staben foreslår, at Byrådet godkender planen.',
    'Staben',
    'at Byrådet godkender planen.',
    false,
  ],
  ['Liste Ø indstiller, at sagen udsættes.', 'Liste Ø', 'at sagen udsættes.', false],
  ['Anna Holm (A) foreslår, at sagen udsættes.', 'Anna Holm (A)', 'at sagen udsættes.', false],
  ['Det indstilles, at regnskabet godkendes.', null, 'at regnskabet godkendes.', false],
  [
    'Administrationen indstiller til Byrådet at planen vedtages.',
    'Administrationen',
    'at planen vedtages.',
    false,
  ],
  [
    'Administrationen indstiller, at planen vedtages,',
    'Administrationen',
    'at planen vedtages,',
    true,
  ],
  ['Det indstilles: At planen vedtages.', null, 'At planen vedtages.', false],
  [
    'Direktionen indstiller: 1. at planen vedtages.',
    'Direktionen',
    '1. at planen vedtages.',
    false,
  ],
];

describe('running lines that introduce a recommendation', () => {
  it.each(LINES)('%j', (line, by, inline, opensList) => {
    const found = readRecommendationLine(line);
    expect(found).not.toBeNull();
    expect(found?.by).toBe(by);
    expect(found?.rest ? line.slice(found.rest.start, found.rest.end) : null).toBe(inline);
    expect(found?.opensList).toBe(opensList);
  });

  it.each([
    '',
    'Indstilling',
    'Det indstilles derfor, at ansvaret flyttes til et andet udvalg.',
    'I den forbindelse indstiller administrationen, at ansvaret flyttes.',
    '- Direktionen indstiller, at planen vedtages',
    '1. Direktionen indstiller',
    'administrationen indstiller, at planen vedtages',
    'Administrationen har gennemgået svarene og indstiller, at planen vedtages.',
    'Økonomiudvalget anbefaler indstillingen.',
    'Økonomiudvalget anbefaler indstillingen, med bemærkning om trafikken.',
    'Rapporten anbefaler, at der etableres flere cykelstier.',
    'Arbejdsgruppen foreslår, at der etableres flere cykelstier:',
    'Konsulenten foreslår et design, der er bygget op om følgende faser:',
    'Udvalget drøftede oplægget. Formanden indstiller, at sagen udsættes.',
    'Et flertal bestående af A, C og V anbefaler, at planen vedtages.',
    'Forslaget indstilles til godkendelse',
    'Indstilles godkendt.',
    'Den indstillede kandidat',
    'Direktionen indstiller (10. marts 2011, pkt. 46) planen til vedtagelse',
    'Borgmesteren orienterer',
  ])('%j is none', (line) => {
    expect(readRecommendationLine(line)).toBeNull();
  });

  it('leaves long paragraphs alone', () => {
    const line = `Direktionen indstiller, at ${'planen vedtages og '.repeat(25)}sendes videre.`;
    expect(readRecommendationLine(line)).toBeNull();
  });
});
