import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withExemption } from '../../server/src/profile/exemption';
import { profileDiagnostics, readProfile } from '../../server/src/profile/profile';

/** What is found in a profile: code, the text that it stands on, and the Danish sentence. */
function found(text: string): string[] {
  const profile = readProfile(text);
  const said = profileDiagnostics(profile, 'da');
  return profile.findings.map(
    ({ code, span }, at) =>
      `${code} [${text.slice(span.start, span.end)}] ${said[at]?.message ?? ''}`,
  );
}

describe('a profile that says all there is to say', () => {
  const text = `{
    // Udvalgets egne ord.
    "$schema": "./referat-profile-1.schema.json",
    "organization": "Nørreskov Kulturudvalg",
    "rules": { "missing-decision": "error", "unused-suppression": "off" },
    "numberForm": "Punkt {number}/{year}:",
    "sections": ["Sagsfremstilling", "økonomi", "INDSTILLING", "decision"],
    "headings": { "Indstilling": ["Sekretariatets oplæg"], "finances": ["Penge"] },
    "decisionPhrases": { "Godkendt": ["Vedtaget ved akklamation"] },
    "proposerPhrases": ["Sekretariatet foreslår"],
    "exemptItems": ["Siden sidst*"],
    "members": ["Anna Holm (A)", { "name": "Peter Lund", "role": "formand" }],
    "caseNumberUrl": "https://sager.example.dk/{caseNumber}",
    "exclude": ["arkiv", "**/*kladde*"],
    "requireReason": true,
    "ignore": [
      { "rule": "missing-decision", "item": "Tur*", "file": "2026/*.md", "reason": "Ingen." },
    ], /* og et komma for meget */
  }`;
  const { values, findings } = readProfile(text);

  it('has nothing to find', () => expect(found(text)).toEqual([]));

  it('is read', () => {
    expect(findings).toEqual([]);
    expect(values).toEqual({
      organization: 'Nørreskov Kulturudvalg',
      rules: new Map([
        ['missing-decision', 'error'],
        ['unused-suppression', 'off'],
      ]),
      numberForm: 'Punkt {number}/{year}:',
      sections: ['Sagsfremstilling', 'økonomi', 'INDSTILLING', 'decision'],
      headings: new Map([
        ['recommendation', ['Sekretariatets oplæg']],
        ['finances', ['Penge']],
      ]),
      decisionPhrases: new Map([['approved', ['Vedtaget ved akklamation']]]),
      proposerPhrases: ['Sekretariatet foreslår'],
      exemptItems: ['Siden sidst*'],
      members: ['Anna Holm (A)', { name: 'Peter Lund', role: 'formand' }],
      caseNumberUrl: 'https://sager.example.dk/{caseNumber}',
      exclude: ['arkiv', '**/*kladde*'],
      requireReason: true,
      ignore: [{ rule: 'missing-decision', item: 'Tur*', file: '2026/*.md', reason: 'Ingen.' }],
    });
  });
});

describe('a profile that says nothing', () => {
  it.each(['', ' \r\n', '\ufeff', '// senere', '{}', '\ufeff{ }'])('%j: no finding', (text) => {
    expect(found(text)).toEqual([]);
    expect(readProfile(text).values).toEqual({});
  });
});

describe('a profile that is not written right', () => {
  it.each<[string, string[]]>([
    ['{"requireReason": true "exclude": []}', ['profile-syntax ["exclude"] Her mangler et komma.']],
    ['{"requireReason" true}', ['profile-syntax [true] Her mangler et kolon.']],
    ['{"requireReason": }', ['profile-syntax [}] Her mangler en værdi.']],
    ['{"exclude": ["arkiv"', ['profile-syntax [] Her mangler en afsluttende ].']],
    ['{"requireReason": true', ['profile-syntax [] Her mangler en afsluttende }.']],
    ['{} {', ['profile-syntax [{] Filen skulle slutte her, men der står mere.']],
    [
      '{"organization": "Kulturudvalget}',
      ['profile-syntax ["Kulturudvalget}] Her mangler et afsluttende anførselstegn.'],
    ],
    ['{} /* senere', ['profile-syntax [/* senere] Kommentaren slutter ikke. Skriv */ efter den.']],
    ['[]', ['profile-syntax [[]] Filen skal begynde med { og slutte med }.']],
    ['"rules"', ['profile-syntax ["rules"] Filen skal begynde med { og slutte med }.']],
    ['rules', ['profile-syntax [rules] Filen skal begynde med { og slutte med }.']],
  ])('%s', (text, findings) => expect(found(text)).toEqual(findings));

  it('keeps what can be read before and behind the place', () => {
    const { values } = readProfile('{"requireReason": true, , "exclude": ["arkiv"] "rules": {}}');
    expect(values).toEqual({ requireReason: true, exclude: ['arkiv'], rules: new Map() });
  });
});

describe('names that do not exist', () => {
  it.each<[string, string]>([
    [
      '{"rules": {"missing-desision": "off"}}',
      'unknown-setting ["missing-desision"] »missing-desision« findes ikke. Mente du »missing-decision«?',
    ],
    ['{"rule": {}}', 'unknown-setting ["rule"] »rule« findes ikke. Mente du »rules«?'],
    ['{"xyzzy": {}}', 'unknown-setting ["xyzzy"] »xyzzy« findes ikke.'],
    ['{"constructor": {}}', 'unknown-setting ["constructor"] »constructor« findes ikke.'],
    ['{"__proto__": {}}', 'unknown-setting ["__proto__"] »__proto__« findes ikke.'],
    [
      '{"referat.rules": {}}',
      'unknown-setting ["referat.rules"] »referat.rules« findes ikke. Mente du »rules«?',
    ],
    [
      '{"language": "en"}',
      'unknown-setting ["language"] »language« hører til i editorens indstillinger og har ingen virkning her.',
    ],
    [
      '{"headings": {"Instilling": []}}',
      'unknown-setting ["Instilling"] »Instilling« findes ikke. Mente du »Indstilling«?',
    ],
    [
      '{"sections": ["Beslutnig"]}',
      'invalid-setting ["Beslutnig"] »Beslutnig« findes ikke. Mente du »Beslutning«?',
    ],
    [
      '{"rules": {"vote-count": "loud"}}',
      'invalid-setting ["loud"] »loud« findes ikke. Vælg mellem off, error, warning, information, hint.',
    ],
    [
      '{"members": [{"name": "Anna Holm", "parti": "A"}]}',
      'unknown-setting ["parti"] »parti« findes ikke. Mente du »party«?',
    ],
  ])('%s', (text, finding) => {
    expect(found(text)).toEqual([finding]);
  });
});

describe('values that make no sense', () => {
  it.each<[string, string]>([
    ['{"requireReason": "ja"}', '["ja"] Her skal stå true eller false.'],
    ['{"organization": 7}', '[7] Her skal stå en tekst i anførselstegn.'],
    ['{"organization": ""}', '[""] Teksten er tom.'],
    ['{"organization": " \\t "}', '[" \\t "] Teksten er tom.'],
    ['{"exclude": "arkiv"}', '["arkiv"] Her skal stå en liste i kantede parenteser: [ … ].'],
    ['{"rules": []}', '[[]] Her skal stå navne med værdier i krøllede parenteser: { … }.'],
    [
      '{"exemptItems": ["A\\u0007B"]}',
      '["A\\u0007B"] Teksten indeholder et linjeskift eller et andet usynligt tegn.',
    ],
    [
      '{"exemptItems": ["***"]}',
      '["***"] Mønstret passer på alt. Skriv noget af det, der skal stå.',
    ],
    [
      '{"numberForm": "Punkt"}',
      '["Punkt"] Formen skal indeholde {number} præcis én gang, for eksempel "Punkt {number}:". {year} kan stå højst én gang og ikke helt op ad {number}.',
    ],
    [
      '{"caseNumberUrl": "javascript:alert({caseNumber})"}',
      '["javascript:alert({caseNumber})"] Adressen skal begynde med http:// eller https:// og navnet på en maskine, uden bruger, og indeholde {caseNumber} dér, hvor sagsnummeret skal stå.',
    ],
    [
      '{"exclude": ["../andre"]}',
      '["../andre"] Mønstret skal nævne noget i mappen: andet end stjerner og punktummer, uden drevbogstav, uden / forrest, uden »//« og uden »..«.',
    ],
    [
      '{"members": [7]}',
      '[7] Et medlem skrives som "Anna Holm (A)" eller som { "name": "Anna Holm", "party": "A" }.',
    ],
    ['{"members": [{"party": "A"}]}', '[{"party": "A"}] Her mangler »name«.'],
    ['{"ignore": [{"item": "Tur"}]}', '[{"item": "Tur"}] Her mangler »rule«.'],
    [
      '{"headings": {"Indstilling": ["Oplæg"], "Beslutning": ["OPLÆG:"]}}',
      '["OPLÆG:"] »OPLÆG:« står allerede under »Indstilling«. Det er den, der gælder.',
    ],
    [
      '{"sections": ["Beslutning", "Indstilling", "Beslutning"]}',
      '["Beslutning"] »Beslutning« er samme slags afsnit som »Beslutning«, der allerede står på listen. Kun det første gælder.',
    ],
    [
      '{"sections": ["Indstilling", "Beslutningsforslag"]}',
      '["Beslutningsforslag"] »Beslutningsforslag« er samme slags afsnit som »Indstilling«, der allerede står på listen. Kun det første gælder.',
    ],
    ['{"sections": ["Konsekvenser"]}', '["Konsekvenser"] »Konsekvenser« findes ikke.'],
    [
      '{"members": ["Anna\u200b Holm"]}',
      '["Anna\u200b Holm"] Teksten indeholder et linjeskift eller et andet usynligt tegn.',
    ],
    [
      '{"exclude": [], "exclude": ["arkiv"]}',
      '["exclude"] »exclude« står her to gange. Kun den nederste gælder.',
    ],
  ])('%s', (text, finding) => expect(found(text)).toEqual([`invalid-setting ${finding}`]));

  it.each([
    '{number}{year}',
    '{number} {number}',
    '{nummer}.',
    '{number} {year} {year}',
    '{number',
  ])('the form of numbers %j', (form) =>
    expect(found(JSON.stringify({ numberForm: form }))).toHaveLength(1),
  );
  it.each(['{number}', '{number}.', 'Sag nr. {number}', '{year}-{number}', '#{number}/{year} –'])(
    'but not %j',
    (form) => expect(found(JSON.stringify({ numberForm: form }))).toEqual([]),
  );
  it.each([
    ...['/etc', '\\\\server', 'C:\\sager', '..', 'a/../b', 'a\\..', '..\\a'],
    ...['*', '**', '**/*', '***', '.', './', '...', 'a//b', 'a\\\\b', 'a/.', 'a/./b'],
  ])('the path %j', (path) => expect(found(JSON.stringify({ exclude: [path] }))).toHaveLength(1));
  it.each(['a..b', 'arkiv/**', '*.md', '.gemt', './arkiv/', 'arkiv\\2024'])('but not %j', (path) =>
    expect(found(JSON.stringify({ exclude: [path] }))).toEqual([]),
  );
  it.each([
    'https://{caseNumber}.example.dk',
    'ftp://example.dk/{caseNumber}',
    'https://example.dk/',
    'https://example.dk/{sag}',
    'https://example.dk/ {caseNumber}',
    'https://example.dk@evil.example/{caseNumber}',
    'https://bruger:kode@example.dk/{caseNumber}',
    'https://.example.dk/{caseNumber}',
    'https://example..dk/{caseNumber}',
    'https://example.dk:port/{caseNumber}',
    'https://example.dk:/{caseNumber}',
    'https://exa\\mple.dk/{caseNumber}',
  ])('the address %j', (url) => {
    expect(found(JSON.stringify({ caseNumberUrl: url }))).toHaveLength(1);
  });
  it.each([
    'HTTPS://Sager.Example.dk/{caseNumber}',
    'http://sagsserver:8080/sag?nr={caseNumber}',
    'https://xn--nrreskov-54a.example.dk/{caseNumber}',
    'https://nørreskov.example.dk/a@b/{caseNumber}',
  ])('but not %j', (url) => {
    expect(found(JSON.stringify({ caseNumberUrl: url }))).toEqual([]);
  });
  it.each(['Siden\u00adsidst', 'Siden\u200bsidst', 'Siden\u202esidst'])('the title %j', (title) =>
    expect(found(JSON.stringify({ exemptItems: [title] }))).toHaveLength(1),
  );

  it('leave the rest of a list as it is', () => {
    const { values } = readProfile('{"exemptItems": ["Tur", 7, "", "Valg*"]}');
    expect(values.exemptItems).toEqual(['Tur', 'Valg*']);
  });

  it('never make an exemption wider than it was meant to be', () => {
    const { values } = readProfile('{"ignore": [{"rule": "vote-count", "item": 7}]}');
    expect(values.ignore).toEqual([]);
  });

  it('may be null where nothing is meant', () => {
    const text = '{"organization": null, "numberForm": null, "caseNumberUrl": null}';
    expect(found(text)).toEqual([]);
  });
});

describe('an exemption without a reason', () => {
  const exemption = '"ignore": [{"rule": "vote-count"}]';
  it('is found where the profile asks for reasons', () => {
    expect(found(`{"requireReason": true, ${exemption}}`)).toEqual([
      'unexplained-suppression [{"rule": "vote-count"}] Undtagelsen siger ikke hvorfor. Skriv grunden i "reason".',
    ]);
  });
  it.each([
    ['hint', ['hint']],
    ['error', ['error']],
    ['off', []],
  ])('is as serious as the profile says of the rule: %s', (level, severities) => {
    const rules = `"rules": {"unexplained-suppression": "${level}"}`;
    for (const members of [`${rules}, ${exemption}`, `${exemption}, ${rules}`]) {
      const { findings } = readProfile(`{"requireReason": true, ${members}}`);
      expect(findings.map(({ severity }) => severity)).toEqual(severities);
    }
  });
  it('is fine elsewhere', () => expect(found(`{${exemption}}`)).toEqual([]));
});

describe('a profile that is out of all proportion', () => {
  it.each<[string, string, string]>([
    ['five million characters', `{"exclude": ["${'a'.repeat(5_000_000)}"]}`, 'profile-syntax'],
    ['ten thousand members', members(10_000), 'invalid-setting'],
    ['lists in lists', '['.repeat(400_000), 'profile-syntax'],
    ['objects in objects', '{"a":'.repeat(100_000), 'profile-syntax'],
    ['a list in lists', `{"exclude": ${'['.repeat(60)}${']'.repeat(60)}}`, 'profile-syntax'],
    ['a title of stars', `{"exemptItems": ["${'*a'.repeat(10_000)}"]}`, 'invalid-setting'],
    ['commas', `{${','.repeat(500_000)}`, 'profile-syntax'],
    ['names that nobody knows', names(50_000), 'unknown-setting'],
    ['one name again and again', `{${'"exclude": [],'.repeat(50_000)}}`, 'invalid-setting'],
    ['noughts', '\0'.repeat(900_000), 'profile-syntax'],
  ])('%s: a finding', (_what, text, code) => {
    const { findings } = readProfile(text);
    expect(findings[0]?.code).toBe(code);
    expect(findings.length).toBeLessThanOrEqual(100);
  });

  it('keeps the first thousand members of ten thousand', () => {
    const { values, findings } = readProfile(members(10_000));
    expect(values.members).toHaveLength(1000);
    expect(findings).toHaveLength(1);
    expect(values.members?.at(-1)).toBe('Medlem 999 (A)');
  });
});

describe('any text at all', () => {
  const piece = fc.oneof(
    fc.constantFrom('{', '}', '[', ']', ',', ':', '"', '//', '/*', '*/', '\\', '\n', '\ufeff'),
    fc.constantFrom('"rules"', '"members"', '"headings"', '"Indstilling"', '"ignore"', '"a"'),
    fc.string({ unit: 'binary', maxLength: 3 }),
  );
  it('is read, and what is found stands in it', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        for (const { span } of readProfile(text).findings) {
          expect(span.start).toBeLessThanOrEqual(span.end);
          expect(span.end).toBeLessThanOrEqual(text.length);
        }
        withExemption(readProfile(text), {
          rule: 'vote-count',
          item: null,
          file: null,
          reason: null,
        });
      }),
      { numRuns: 2000, examples: [[['{', '/*']], [['[', '/*']]] },
    );
  });
});

function members(count: number): string {
  return JSON.stringify({ members: Array.from({ length: count }, (_, at) => `Medlem ${at} (A)`) });
}

function names(count: number): string {
  return JSON.stringify(
    Object.fromEntries(Array.from({ length: count }, (_, at) => [`navn${at}`, at])),
  );
}
