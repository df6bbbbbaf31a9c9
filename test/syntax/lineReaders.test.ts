import { describe, expect, it } from 'vitest';
import { caseLabelOnly, readCaseNumberLine } from '../../server/src/syntax/caseNumber';
import { readMarkedTitle } from '../../server/src/syntax/closedMarker';
import { readDecisionHeading } from '../../server/src/syntax/decisionHeading';
import { readGroupLine } from '../../server/src/syntax/groupLine';
import { readRecommendationLine } from '../../server/src/syntax/recommendationLine';

/** What a reader looks for may begin and end in unusual ways; no quick look may pass over it. */
describe('readers of single lines know their lines in any dress', () => {
  it.each([
    'Sagsnr.: 24/6823',
    'SAGSNR.: 24/6823',
    'sagsid.: 24/6823',
    '**J.nr.: 24/6823**',
    '| Journalnr. | 24/6823 |',
    'Acadre-sagsnr.: 24/6823',
    'Åben - 24/6823',
    'Lukket - 24/6823',
    '(24/6823)',
    '\u00a024/6823 ',
    'BR 366/07',
    'ØU 366/07',
  ])('case number: %s', (line) => expect(readCaseNumberLine(line)).not.toBeNull());

  it.each(['Sagsnr.:', '**Dok.nr.:**', 'j.nr.:', 'Åben sag', ''])('label or none: "%s"', (line) => {
    expect(caseLabelOnly(line)).toBe(line !== '' && line !== 'Åben sag');
  });

  it.each([
    ['Lukket: Køb af grund', 'Køb af grund'],
    ['LUKKET PUNKT: Køb af grund', 'Køb af grund'],
    ['Fortroligt - Køb af grund', 'Køb af grund'],
    ['(lukket) Køb af grund', 'Køb af grund'],
    ['Køb af grund - lukket punkt.', 'Køb af grund'],
    ['Køb af grund – LUKKET SAG', 'Køb af grund'],
    ['Køb af grund   - lukket', 'Køb af grund'],
    ['Køb af grund (FOR LUKKEDE DØRE)', 'Køb af grund'],
  ])('closed: %s', (title, name) => {
    expect(readMarkedTitle(title)).toMatchObject({ name, marker: 'closed' });
  });

  it.each(['(åben) Budget', 'Åbent   Budget', 'Budget (Åbent)'])('open: %s', (title) => {
    expect(readMarkedTitle(title)).toMatchObject({ name: 'Budget', marker: 'open' });
  });

  it.each(['', 'x', 'Udvalget har taget det', 'Ny vejsag', 'Det korte punkt.'])(
    'no marker: "%s"',
    (title) => expect(readMarkedTitle(title)).toEqual({ name: title, start: 0, marker: null }),
  );

  it.each([
    ['LUKKEDE SAGER', true],
    ['Til behandling – for lukkede døre:', true],
    ['Åbne dagsordenspunkter', false],
    ['e. Initiativretssager', false],
    ['\u00adåbne sager', false],
  ])('group: %s', (line, closed) => expect(readGroupLine(line)).toEqual({ closed }));

  it.each([
    '**Beslutning**',
    'BESLUTNING:',
    'Beslutning fra Teknikudvalget',
    'Økonomiudvalgets beslutning',
    'Teknikudvalgets beslutning på mødet',
    'Teknikudvalget, 14. januar 2026, pkt. 5',
    'Teknikudvalget, den 14. januar 2026:**',
    '\u00a0Beslutning',
  ])('decision: %s', (line) => expect(readDecisionHeading(line)).not.toBeNull());

  it.each([
    'Direktionen indstiller,',
    'DIREKTIONEN INDSTILLER',
    '**Det indstilles,** at sagen drøftes',
    'Økonomiudvalget anbefaler, at sagen godkendes',
    'Indstilling om, at sagen godkendes',
  ])('recommendation: %s', (line) => expect(readRecommendationLine(line)).not.toBeNull());

  it.each(['', ' ', '-', 'Der er 14 boliger i planen.', 'at udvalget godkender planen,'])(
    'none of all: "%s"',
    (line) => {
      expect(readCaseNumberLine(line)).toBeNull();
      expect(readGroupLine(line)).toBeNull();
      expect(readDecisionHeading(line)).toBeNull();
      expect(readRecommendationLine(line)).toBeNull();
    },
  );
});
