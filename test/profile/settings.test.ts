import { describe, expect, it } from 'vitest';
import { OPTIONS } from '../../server/src/profile/options';
import { readProfile } from '../../server/src/profile/profile';
import {
  createSettingsFor,
  DEFAULT_SETTINGS,
  type DocumentPlace,
  NOWHERE,
  type Settings,
  sameSettings,
} from '../../server/src/profile/settings';
import { NO_CUSTOMS } from '../../server/src/syntax/customs';

const PLACE: DocumentPlace = { inProfile: 'maj/referat.md', inWorkspace: '2026/maj/referat.md' };

function settings(editor: unknown, profile: object | null, place = PLACE): Settings {
  const read = profile === null ? null : readProfile(JSON.stringify(profile));
  return createSettingsFor()(editor, read, place);
}

/** What decides: the profile, then the editor, then the default. */
const PRECEDENCE: readonly {
  readonly key: string;
  readonly editor: unknown;
  readonly profile: unknown;
  readonly of: (settings: Settings) => unknown;
  /** As it is by default, with the editor alone, with the profile alone, and with both. */
  readonly expected: readonly [unknown, unknown, unknown, unknown];
}[] = [
  {
    key: 'rules',
    editor: { 'vote-count': 'hint', 'item-number': 'off' },
    profile: { 'vote-count': 'error' },
    of: ({ severities }) => Object.fromEntries(severities),
    expected: [
      {},
      { 'vote-count': 'hint', 'item-number': 'off' },
      { 'vote-count': 'error' },
      // The only one that is merged.
      { 'vote-count': 'error', 'item-number': 'off' },
    ],
  },
  {
    key: 'numberForm',
    editor: '{number}.',
    profile: 'Punkt {number}:',
    of: ({ customs }) => customs.numberForm,
    expected: [null, '{number}.', 'Punkt {number}:', 'Punkt {number}:'],
  },
  {
    key: 'numberForm',
    editor: '{number}.',
    profile: null,
    of: ({ customs }) => customs.numberForm,
    expected: [null, '{number}.', null, null],
  },
  {
    key: 'sections',
    editor: ['Indstilling', 'Beslutning'],
    profile: ['Beslutning', 'decision', 'Sagsfremstilling'],
    of: ({ customs }) => customs.sections,
    expected: [
      [],
      ['recommendation', 'decision'],
      ['decision', 'casePresentation'],
      ['decision', 'casePresentation'],
    ],
  },
  {
    key: 'headings',
    editor: { Økonomi: ['Penge'] },
    profile: { Indstilling: ['Oplæg'], recommendation: ['Forslaget'] },
    of: ({ customs }) => customs.headings,
    expected: [
      {},
      { finances: ['Penge'] },
      { recommendation: ['Oplæg', 'Forslaget'] },
      { recommendation: ['Oplæg', 'Forslaget'] },
    ],
  },
  {
    key: 'decisionPhrases',
    editor: { Godkendt: ['Ja tak'] },
    profile: { rejected: ['Nej tak'] },
    of: ({ customs }) => customs.decisionPhrases,
    expected: [{}, { approved: ['Ja tak'] }, { rejected: ['Nej tak'] }, { rejected: ['Nej tak'] }],
  },
  {
    key: 'proposerPhrases',
    editor: ['Sekretariatet foreslår'],
    profile: [],
    of: ({ customs }) => customs.proposerPhrases,
    expected: [[], ['Sekretariatet foreslår'], [], []],
  },
  {
    key: 'exemptItems',
    editor: ['Tur*'],
    profile: ['Valg*'],
    of: ({ customs }) => customs.exemptItems,
    expected: [[], ['Tur*'], ['Valg*'], ['Valg*']],
  },
  {
    key: 'members',
    editor: ['Bo Dahl'],
    profile: ['Anna Holm (A)', { name: 'Peter Lund', role: 'formand' }],
    of: ({ customs }) => customs.members.map((member) => Object.values(member)),
    expected: [
      [],
      [['Bo Dahl', null, null]],
      [
        ['Anna Holm', 'A', null],
        ['Peter Lund', null, 'formand'],
      ],
      [
        ['Anna Holm', 'A', null],
        ['Peter Lund', null, 'formand'],
      ],
    ],
  },
  {
    key: 'caseNumberUrl',
    editor: 'https://a.example.dk/{caseNumber}',
    profile: 'https://b.example.dk/?sag={caseNumber}',
    of: ({ caseNumberUrl }) => caseNumberUrl,
    expected: [
      null,
      'https://a.example.dk/{caseNumber}',
      'https://b.example.dk/?sag={caseNumber}',
      'https://b.example.dk/?sag={caseNumber}',
    ],
  },
  {
    // Each relative to its own folder.
    key: 'exclude',
    editor: ['2026'],
    profile: ['2026'],
    of: ({ excluded }) => excluded,
    expected: [false, true, false, false],
  },
  {
    key: 'exclude',
    editor: ['maj'],
    profile: ['maj'],
    of: ({ excluded }) => excluded,
    expected: [false, false, true, true],
  },
  {
    key: 'requireReason',
    editor: true,
    profile: false,
    of: ({ requireReason }) => requireReason,
    expected: [false, true, false, false],
  },
  {
    key: 'organization',
    editor: 'Teknikudvalget',
    profile: 'Kulturudvalget',
    of: ({ customs }) => customs.organization,
    expected: [null, null, 'Kulturudvalget', 'Kulturudvalget'],
  },
  {
    key: 'ignore',
    editor: [{ rule: 'vote-count' }],
    profile: [
      { rule: 'vote-count', item: 'Valg*', reason: 'Talt om.' },
      { rule: 'item-number', file: 'maj' },
      { rule: 'wrong-total', file: 'juni/*' },
    ],
    of: ({ exemptions }) => exemptions,
    expected: [
      [],
      [],
      [
        { rule: 'vote-count', item: 'Valg*', reason: 'Talt om.' },
        { rule: 'item-number', item: null, reason: null },
      ],
      [
        { rule: 'vote-count', item: 'Valg*', reason: 'Talt om.' },
        { rule: 'item-number', item: null, reason: null },
      ],
    ],
  },
  {
    key: 'language',
    editor: 'en',
    profile: 'en',
    of: ({ language }) => language,
    expected: ['da', 'en', 'da', 'en'],
  },
  {
    key: 'inlayHints',
    editor: true,
    profile: true,
    of: ({ inlayHints }) => inlayHints,
    expected: [false, true, false, true],
  },
];

/** What the client reads itself, or VS Code for it. */
const NOT_OF_A_DOCUMENT: ReadonlySet<string> = new Set(['detectLanguage', 'trace.server']);

describe('the profile goes before the editor, and the editor before the default', () => {
  it('for every setting', () => {
    const tried = new Set(PRECEDENCE.map(({ key }) => key));
    const untried = Object.keys(OPTIONS).filter(
      (key) => !tried.has(key) && !NOT_OF_A_DOCUMENT.has(key),
    );
    expect(untried, 'add a row to PRECEDENCE of test/profile/settings.test.ts').toEqual([]);
  });

  it.each(PRECEDENCE)('$key (%#)', ({ key, editor, profile, of, expected }) => {
    const inEditor = { [key]: editor };
    const inProfile = { [key]: profile };
    expect([
      of(settings({}, {})),
      of(settings(inEditor, {})),
      of(settings({}, inProfile)),
      of(settings(inEditor, inProfile)),
    ]).toEqual(expected);
  });
});

describe('what is not set', () => {
  it.each([undefined, null, {}])('%j and no profile: the defaults', (editor) => {
    expect(settings(editor, null, NOWHERE)).toEqual(DEFAULT_SETTINGS);
  });

  it('is what editors send for it', () => {
    const sent = {
      ...{ numberForm: '', caseNumberUrl: '', sections: [], headings: {}, exclude: [] },
      ...{ members: [], rules: {}, requireReason: false, language: 'da' },
    };
    const told: string[] = [];
    const read = createSettingsFor()(sent, null, NOWHERE, (what) => told.push(what));
    expect(read).toEqual(DEFAULT_SETTINGS);
    expect(read.customs).toBe(NO_CUSTOMS);
    expect(told).toEqual([]);
  });

  it('leaves a text without a file alone, whatever is excluded', () => {
    expect(settings({ exclude: ['**'] }, null, NOWHERE).excluded).toBe(false);
  });
});

describe('what the editor says and nobody understands', () => {
  it.each<[object, string]>([
    [{ numberForm: 'Punkt' }, 'numberForm = "Punkt"'],
    [{ sections: ['Kaffe'] }, 'sections[0] = "Kaffe"'],
    [{ headings: { Kaffe: [] } }, 'headings.Kaffe = []'],
    [{ members: [{ party: 'A' }] }, 'members[0] = {"party":"A"}'],
    [{ caseNumberUrl: 'file:///{caseNumber}' }, 'caseNumberUrl = "file:///{caseNumber}"'],
    [{ requireReason: 'ja' }, 'requireReason = "ja"'],
  ])('%j is as if it were not set, and is told', (editor, what) => {
    const told: string[] = [];
    const read = createSettingsFor()(editor, null, NOWHERE, (one) => told.push(one));
    expect(read).toEqual(DEFAULT_SETTINGS);
    expect(told).toEqual([what]);
  });
});

describe('settings that say the same', () => {
  const text =
    '{"exemptItems": ["Tur*"], "rules": {"vote-count": "off"}, "ignore": [{"rule": "vote-count"}]}';
  it('are made of the same objects', () => {
    const settingsFor = createSettingsFor();
    const one = settingsFor({}, readProfile(text), PLACE);
    const other = settingsFor({ inlayHints: true }, readProfile(`// Nu.\n${text}`), NOWHERE);
    expect(other.customs).toBe(one.customs);
    expect(other.severities).toBe(one.severities);
    expect(other.exemptions).toBe(one.exemptions);
  });

  it('are the same', () => {
    expect(sameSettings(settings({}, JSON.parse(text)), settings({}, JSON.parse(text)))).toBe(true);
  });

  it.each<[object, object]>([
    [{ exemptItems: ['Tur*'] }, { exemptItems: ['Tur'] }],
    [{ ignore: [{ rule: 'vote-count' }] }, { ignore: [{ rule: 'vote-count', item: 'Tur' }] }],
    [{ requireReason: true }, {}],
    [{ exclude: ['maj'] }, { exclude: ['juni'] }],
    [{ caseNumberUrl: 'https://a.example.dk/{caseNumber}' }, {}],
    [{ members: ['Anna Holm (A)'] }, { members: ['Anna Holm (B)'] }],
  ])('are not the same where a user can see it: %j, %j', (a, b) => {
    expect(sameSettings(settings({}, a), settings({}, b))).toBe(false);
  });
});
