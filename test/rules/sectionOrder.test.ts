import { describe, expect, it } from 'vitest';
import { say } from '../../server/src/l10n/catalogue';
import { readMinutes } from '../../server/src/minutes/minutes';
import { type Customs, NO_CUSTOMS } from '../../server/src/syntax/customs';
import { describeFinding, findingsOf, HEAD, unmark } from '../support/rules';

const SECTIONS: Customs['sections'] = [
  'casePresentation',
  'finances',
  'recommendation',
  'decision',
];

/** Items made of headings with a line under each. */
const item = (...headings: string[]) =>
  `Punkt 1: Ny cykelsti\n\n${headings.map((heading) => `${heading}\n\nTekst her.\n\n`).join('')}`;

const said = (marked: string, customs: Partial<Customs> = { sections: SECTIONS }) => {
  const { text, spans } = unmark(HEAD + marked);
  const minutes = readMinutes(text, undefined, { ...NO_CUSTOMS, ...customs });
  const found = findingsOf(minutes).filter(({ rule }) => rule.id === 'section-order');
  expect(found.map(({ span }) => span)).toEqual(spans);
  return found.map((finding) => describeFinding(finding, text).replace(/^.*?\): /, ''));
};

describe('section-order', () => {
  it('says nothing where the committee has said nothing', () => {
    expect(said(item('Beslutning', 'Indstilling', 'Økonomi'), {})).toEqual([]);
  });

  it('says nothing of the right order, whatever else stands between', () => {
    const text = item(
      'Baggrund',
      'Sagsfremstilling',
      'Økonomi',
      'Bilag',
      'Indstilling',
      'Beslutning',
    );
    expect(said(text)).toEqual([]);
    expect(said(item('Økonomi', 'Beslutning'))).toEqual([]);
  });

  it.each<[headings: readonly string[], message: string]>([
    [
      ['Sagsfremstilling', 'Indstilling', '«Økonomi»', 'Beslutning'],
      '»Økonomi« står efter »Indstilling«, men skulle stå før.',
    ],
    [
      ['«Beslutning»', 'Sagsfremstilling', 'Økonomi', 'Indstilling'],
      '»Beslutning« står før »Indstilling«, men skulle stå efter.',
    ],
    [
      ['Økonomi', 'Indstilling', 'Beslutning', '«Sagsfremstilling»'],
      '»Sagsfremstilling« står efter »Økonomi«, men skulle stå før.',
    ],
    // Two that have changed places: one of them is named.
    [
      ['Sagsfremstilling', 'Økonomi', 'Beslutning', '«Indstilling»'],
      '»Indstilling« står efter »Beslutning«, men skulle stå før.',
    ],
    // The first of several.
    [
      ['Beslutning', '«Indstilling»', 'Økonomi', 'Sagsfremstilling'],
      '»Indstilling« står efter »Beslutning«, men skulle stå før.',
    ],
  ])('%j', (headings, message) => {
    expect(said(item(...headings))).toEqual([message]);
  });

  it('points at the section that it should stand by', () => {
    const text = HEAD + item('Indstilling', 'Sagsfremstilling', 'Økonomi');
    const minutes = readMinutes(text, undefined, { ...NO_CUSTOMS, sections: SECTIONS });
    const [{ related = [] } = {}] = findingsOf(minutes).filter(
      ({ rule }) => rule.id === 'section-order',
    );
    const places = related.map(({ span, message }) => [
      text.slice(span.start, span.end),
      say('da', message.id, message.parameters),
    ]);
    expect(places).toEqual([['Økonomi', '»Økonomi« står her.']]);
  });

  it('calls a section without a heading by its usual name', () => {
    const running = 'Direktøren indstiller,\n\n- at stien anlægges.\n\n';
    expect(said(`Punkt 1: Ny cykelsti\n\n${running}«Økonomi»\n\nIngen udgift.\n`)).toEqual([
      '»Økonomi« står efter »Indstilling«, men skulle stå før.',
    ]);
  });

  it('passes over a second section of a kind, and one heading for two', () => {
    expect(said(item('Sagsfremstilling', 'Økonomi', 'Supplerende sagsfremstilling'))).toEqual([]);
    expect(said(item('Indstilling og beslutning', 'Sagsfremstilling'))).toEqual([]);
  });

  it('says nothing of closed and of exempt items', () => {
    const text = item('Beslutning', 'Sagsfremstilling');
    expect(said(text.replace('Ny', 'Lukket: Ny'))).toEqual([]);
    expect(said(text, { sections: SECTIONS, exemptItems: ['Ny *'] })).toEqual([]);
  });
});
