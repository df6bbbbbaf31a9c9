import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { looksLikeMinutes } from '../../server/src/detection/detect';

const lines = (...parts: string[]) => parts.join('\n');

/** What follows the title in most of the cases below: an item as minutes have it. */
const ITEM = lines('', 'Punkt 1: Godkendelse af dagsorden', '', 'Beslutning', '', 'Godkendt.');

describe('minutes are recognised by their head', () => {
  const cases: Record<string, string> = {
    'a title with body and date, and nothing else yet': 'REFERAT Teknikudvalget d. 14-08-2024',
    'blank lines before the title': `\n\n\nREFERAT Teknikudvalget d. 14-08-2024\n${ITEM}`,
    'a byte order mark': `\uFEFFREFERAT Teknikudvalget d. 14-08-2024\n${ITEM}`,
    'Windows line ends': `\r\nREFERAT\r\n\r\nMødedato: 14. august 2024\r\n`,
    'no-break spaces': `REFERAT\u00A0Teknikudvalget\u00A0d.\u00A014.\u00A0august\u00A02024`,
    'markdown heading and bold': lines(
      '# **REFERAT Udvalget for Kyst & Natur d. 04-03-2020**',
      '',
      '**Mødedato** Onsdag d. 04. marts 2020 kl. 16:30',
    ),
    'the title as a whole line, a label below': lines('Referat', '', 'Mødested Rådssalen'),
    'an agenda': lines('DAGSORDEN', '', 'Punkt 1: Eventuelt'),
    Beslutningsprotokol: lines('BESLUTNINGSPROTOKOL', 'Økonomiudvalget', '3. maj 2019'),
    'Åben beslutningsprotokol': lines('Åben beslutningsprotokol', 'Mødedato: 3. maj 2019'),
    'Åbent referat': lines('ÅBENT REFERAT', 'Udvalg: Byrådet'),
    'Åbent referat til et udvalg': lines(
      'Åbent referat til Økonomiudvalget',
      'Dato: 3/5',
      'Sted: B2',
    ),
    'page number before the title':
      'side 1 Åbent referat for Byrådets møde den 3. maj 2019 kl. 17:30 Byrådssalen',
    'Dagsorden med vedtagelser': lines('Dagsorden med vedtagelser', 'Åben', 'Mødested Rådssalen'),
    'Dagsorden med beslutninger': lines('Dagsorden med beslutninger', 'Pkt. 42 Spørgetid'),
    Tillægsreferat: lines('TILLÆGSREFERAT', 'Byrådet 12. januar 2012'),
    Tillægsdagsorden: lines('Tillægsdagsorden', 'Afbud: Anna Holm'),
    Beslutningsreferat: lines('Beslutningsreferat', 'Deltagere: Anna Holm, Bo Lind'),
    'a title over three lines': lines('Referat', 'til', 'mødet i Byrådet', 'den 8. november 2019'),
    'a letterhead before the title': lines(
      'Nørreskov Kommune',
      'Byrådet',
      '',
      'Protokol',
      '',
      'Medlemmer: Anna Holm (A)',
    ),
    'the document word last': lines('Teknikudvalget – Referat', '', 'Mødedato: 3. maj 2019'),
    'the number of the meeting': lines('REFERAT FRA MØDE NR. 44', 'i Børneudvalget den 3/5 2009'),
    'labels in capitals on lines of their own': lines('Referat', 'UDVALG', 'Byrådet', 'STED', 'B2'),
    'labels glued to their values': lines('Referat', 'MødestedRådssalen', 'UdvalgByrådet'),
    'the title glued to the body': lines('ReferatByrådet', 'MødestedRådssalen'),
    'labels alone, in capitals, without a document word': lines(
      'UDVALG',
      'Børneudvalget',
      'MØDE',
      'tirsdag den 21. august 2018',
      'STED',
      'Mødelokale 2',
    ),
    'a table of contents': lines(
      'Referat',
      'Indholdsfortegnelse',
      'Godkendelse af dagsorden.....\t3',
    ),
    'a table of contents in a pipe table': lines(
      '# Referat',
      '| Godkendelse af dagsorden......3 |',
      '| Budget 2025.........4 |',
    ),
    'numbered items with a section': lines(
      'Referat',
      '1. Godkendelse af dagsorden',
      'Beslutning',
      'Godkendt.',
    ),
    'sections without numbers': lines('Referat', 'Sagsfremstilling', 'Tekst.', 'INDSTILLING', 'At'),
    'Sag nr.': lines('Referat', 'Ny bro over åen', 'Sag nr. 129'),
    'Nr.N -': lines('Referat', 'Nr.178 - Godkendelse af dagsordenen'),
    'letter-spaced heading': lines('R E F E R A T', 'Mødedato: 3. maj 2019'),
    'a markdown table of labels': lines('# Referat', '| Mødedato | 3. maj 2019 |', '|---|---|'),
  };

  for (const [name, text] of Object.entries(cases)) {
    it(name, () => expect(looksLikeMinutes(text)).toBe(true));
  }
});

describe('other texts are left alone', () => {
  const cases: Record<string, string> = {
    'nothing at all': '',
    'blank lines': '\n \n\t\n',
    'the title word alone': 'REFERAT',
    'a text that mentions minutes': lines(
      'Kære alle',
      'Her er referatet fra mødet i Teknikudvalget den 14. august 2024.',
      'Deltagere: Anna Holm',
    ),
    'a sentence that begins with the word': lines(
      'Referat er en udvidelse til Teknikudvalget d. 14-08-2024.',
      '',
      'Punkt 1: Godkendelse af dagsorden',
    ),
    'a sentence that ends as one': 'Referat af mødet i byrådet den 3. maj 2019 blev godkendt.',
    'a compound of the word': lines('Referatskabelon', 'Mødedato: 3. maj 2019'),
    'a name with the word in it': lines('referat_generator', 'Deltagere: Anna'),
    'a title far down': `${'Kort linje\n'.repeat(30)}REFERAT Teknikudvalget d. 14-08-2024`,
    'a title after a long paragraph': lines('Tekst og mere tekst. '.repeat(10), 'REFERAT', ITEM),
    'documentation with the word as its title': lines(
      '# Referat',
      '',
      'Kontrollerer referater fra udvalg og råd.',
      '',
      '## Installation',
      '',
      'Åbn et referat. Punkt 1 viser dispositionen.',
      '',
      '## Indstillinger',
    ),
    'documentation with an example in a code fence': lines(
      '# Referat',
      '',
      'Sådan ser et referat ud:',
      '',
      '```',
      'REFERAT Teknikudvalget d. 14-08-2024',
      'Mødedato Onsdag d. 14. august 2024',
      'Punkt 1: Godkendelse af dagsorden',
      '```',
    ),
    'a readme with a badge': lines('# Referat', '[![build](x.svg)](x)', 'Mødedato: se nedenfor'),
    'release notes': lines('# Referat 0.2.0', '', '## 2024-08-14', '', '- Beslutning vises'),
    'an agenda of one evening': lines('Dagsorden', '1. Velkomst', '2. Kaffe', '3. Eventuelt'),
    'a chapter on the word': lines('Protokol', '', 'TCP er en protokol.', '1. SYN', '2. ACK'),
    'a label that begins a sentence': lines('Referat', 'Deltagere kan melde sig på listen.'),
    'a word that begins like one': lines('ReferatGenerator', '', 'laver tekster'),
    'a heading in capitals': lines('UDVALG', 'Vi har et stort udvalg af sko.', 'STED', 'Torvet 4'),
    code: lines('import { referat } from "./referat";', 'Referat', 'Mødedato: 1'),
    'minutes without a title line': lines('Punkt 1: Godkendelse af dagsorden', 'Beslutning'),
  };

  for (const [name, text] of Object.entries(cases)) {
    it(name, () => expect(looksLikeMinutes(text)).toBe(false));
  }
});

describe('whatever the bytes', () => {
  it('a megabyte without a line break costs no time worth measuring and is no minutes', () => {
    for (const piece of ['Referat ', '# ', ' ', '.', 'A ', '**', '1. ']) {
      expect(looksLikeMinutes(piece.repeat(1_000_000 / piece.length))).toBe(false);
    }
  });

  it('lone surrogates and control characters are text like any other', () => {
    expect(looksLikeMinutes('\uD800\u0000\uFFFF\nREFERAT\uDC00')).toBe(false);
  });
});

const REAL = new URL('../../../shared/minutes/', import.meta.url);

describe.skipIf(!existsSync(REAL))('the real minutes beside the project, where they are', () => {
  const files = ['lejre-2020-03-04.txt', 'lemvig-2024-08-14.txt', 'herning-2023-08-22.txt'];
  for (const file of files) {
    it(file, () => expect(looksLikeMinutes(readFileSync(new URL(file, REAL), 'utf8'))).toBe(true));
  }
});

const PROJECT = new URL('../../', import.meta.url);

describe('the samples', () => {
  const folder = new URL('samples/', PROJECT);
  const files = readdirSync(folder).filter((name) => /\.(?:txt|md|referat)$/.test(name));
  const notMinutes = ['noter.txt'];

  it.each(files)('%s', (name) =>
    expect(looksLikeMinutes(readFileSync(new URL(name, folder), 'utf8'))).toBe(
      !notMinutes.includes(name),
    ),
  );
});

describe("the project's own pages are no minutes", () => {
  const pages = ['README.md', 'README.en.md', 'ARCHITECTURE.md', 'CHANGELOG.md', 'docs/json.md'];
  for (const page of pages) {
    const url = new URL(page, PROJECT);
    it.skipIf(!existsSync(url))(page, () =>
      expect(looksLikeMinutes(readFileSync(url, 'utf8'))).toBe(false),
    );
  }
});
