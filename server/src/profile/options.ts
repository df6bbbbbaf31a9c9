import type { Language } from '../l10n/catalogue';
import {
  CASE_URL,
  HEADING,
  NAME,
  NUMBER_FORM,
  PATH_PATTERN,
  PHRASE,
  REASON,
  TITLE_PATTERN,
} from './formats';
import { EXPECTED_SECTION, LEVEL, OUTCOME, RULE, SECTION_KIND } from './names';
import {
  type Choice,
  either,
  flag,
  listOf,
  mapOf,
  optional,
  possible,
  record,
  required,
  type Shape,
  text,
  type ValueOf,
} from './shapes';

/**
 * One setting. From these rows the manifest, the README's table and the JSON schemas of a profile are
 * written and checked (test/profile/options.test.ts), and by them settings are read.
 */
export interface Option<S extends Shape = Shape> {
  readonly shape: S;
  /** In the editor's settings (as `referat.<key>`), in a `.referat.json` (as `<key>`), or in both. */
  readonly where: 'editor' | 'profile' | 'both';
  /** Where it is not set. */
  readonly default: unknown;
  /** Whether it may differ from folder to folder in the editor. */
  readonly scope: 'resource' | 'window';
  /** What it is for, as Markdown. */
  readonly da: string;
  readonly en: string;
  /** A value as a committee might write it. */
  readonly example?: unknown;
}

const MEMBER = record({
  name: required(text(NAME), 'Medlemmets navn.', 'The member’s name.'),
  party: possible(text(NAME), 'Partiets navn eller bogstav.', 'The party’s name or letter.'),
  role: possible(text(NAME), 'Hvervet, for eksempel formand.', 'The office, such as formand.'),
});

const EXEMPTION = record({
  rule: required(RULE, 'Den regel, der skal tie.', 'The rule that shall be silent.'),
  item: possible(
    text(TITLE_PATTERN),
    'Kun i punkter med denne titel; `*` står for hvad som helst.',
    'Only in items with this title; `*` stands for anything.',
  ),
  file: possible(
    text(PATH_PATTERN),
    'Kun i denne fil eller mappe, regnet fra profilens mappe; `*` og `**` står for hvad som helst.',
    'Only in this file or folder, relative to that of the profile; `*` and `**` stand for anything.',
  ),
  reason: possible(text(REASON), 'Hvorfor det er i orden.', 'Why it is all right.'),
});

const LANGUAGE: Choice<Language> = {
  kind: 'choice',
  meanings: new Map<string, Language>([
    ['da', 'da'],
    ['en', 'en'],
  ]),
  offered: new Map([
    ['da', 'Dansk'],
    ['en', 'English'],
  ]),
};

const TRACE: Choice<string> = {
  kind: 'choice',
  meanings: new Map(['off', 'messages', 'verbose'].map((level) => [level, level])),
  offered: new Map(['off', 'messages', 'verbose'].map((level) => [level, ''])),
};

/** Every setting there is, in the order in which they are shown. */
export const OPTIONS = {
  detectLanguage: {
    shape: flag,
    where: 'editor',
    default: true,
    scope: 'resource',
    da: 'Genkend referater og dagsordener i `.txt`- og `.md`-filer, når de åbnes, og i en ny tekst uden fil, når du skriver eller indsætter et referat i den, og vis dem som sproget Referat. Det sker én gang for hver tekst; vælger du et andet sprog, bliver det ved dit valg.',
    en: 'Recognise minutes and agendas in `.txt` and `.md` files when they are opened, and in a new text without a file when you write or paste minutes into it, and show them as the language Referat. This happens once for each text; choose another language, and it stays with your choice.',
  },
  language: {
    shape: LANGUAGE,
    where: 'editor',
    default: 'da',
    scope: 'window',
    da: 'Sproget i meddelelser, kommandoer, disposition og oplysninger fra Referat.',
    en: 'The language of messages, commands, outline and information from Referat.',
  },
  rules: {
    shape: mapOf(RULE, LEVEL),
    where: 'both',
    default: {},
    scope: 'resource',
    da: 'Hvor alvorligt hver regel ser på det, den finder: `error` (fejl), `warning` (advarsel), `information` (oplysning), `hint` (vink) eller `off` (slået fra). En regel, der ikke nævnes, har sin egen alvor.',
    en: 'How serious the findings of each rule are: `error`, `warning`, `information`, `hint` or `off`. A rule that is not named has its own severity.',
    example: { 'attachment-reference': 'off' },
  },
  inlayHints: {
    shape: flag,
    where: 'editor',
    default: false,
    scope: 'resource',
    da: 'Vis et flueben ved hver sum i en tabel, der stemmer, og forskellen ved hver, der ikke gør.',
    en: 'Show a tick beside each total of a table that is right, and the difference beside each that is not.',
  },
  organization: {
    shape: optional(NAME),
    where: 'profile',
    default: null,
    scope: 'resource',
    da: 'Udvalgets navn, når referatet ikke selv siger det. Det hjælper med at kende udvalgets egne beslutninger fra andres.',
    en: 'The committee’s name, where the minutes do not give it. It helps to tell its own decisions from those of others.',
    example: 'Nørreskov Kulturudvalg',
  },
  numberForm: {
    shape: optional(NUMBER_FORM),
    where: 'both',
    default: null,
    scope: 'resource',
    da: 'Sådan begynder et punkts linje, med `{number}` for nummeret og eventuelt `{year}` for året: `Punkt {number}:`. Bærer formen referatet, går den forud for andre; en linje af en anden form er kun et punkt, når referatet viser det.',
    en: 'How the line of an item begins, with `{number}` for its number and perhaps `{year}` for the year: `Punkt {number}:`. Where the form carries the minutes, it goes before others; a line of another form is an item only where the minutes show it.',
    example: 'Punkt {number}:',
  },
  sections: {
    shape: listOf(EXPECTED_SECTION),
    where: 'both',
    default: [],
    scope: 'resource',
    da: 'De afsnit, et punkt skal have, i den rækkefølge, de skal stå i. Er listen tom, ventes intet ud over indstilling og beslutning.',
    en: 'The sections that an item is to have, in their order. Where the list is empty, nothing but a recommendation and a decision is expected.',
    example: ['Sagsfremstilling', 'Økonomi', 'Indstilling', 'Beslutning'],
  },
  headings: {
    shape: mapOf(SECTION_KIND, listOf(text(HEADING))),
    where: 'both',
    default: {},
    scope: 'resource',
    da: 'Flere overskrifter efter slags afsnit, når udvalget bruger sine egne ord.',
    en: 'Further headings by kind of section, where the committee has words of its own.',
    example: { Indstilling: ['Sekretariatets oplæg'] },
  },
  decisionPhrases: {
    shape: mapOf(OUTCOME, listOf(text(PHRASE))),
    where: 'both',
    default: {},
    scope: 'resource',
    da: 'Flere vendinger, der siger, hvad der blev besluttet, efter udfald.',
    en: 'Further phrases that say what was decided, by outcome.',
    example: { Godkendt: ['Vedtaget ved akklamation'] },
  },
  proposerPhrases: {
    shape: listOf(text(PHRASE)),
    where: 'both',
    default: [],
    scope: 'resource',
    da: 'Flere vendinger, der indleder en indstilling uden overskrift.',
    en: 'Further phrases that open a recommendation without a heading.',
    example: ['Sekretariatet foreslår'],
  },
  exemptItems: {
    shape: listOf(text(TITLE_PATTERN)),
    where: 'both',
    default: [],
    scope: 'resource',
    da: 'Titler på punkter, som hverken skal have indstilling, beslutning eller bestemte afsnit. Store og små bogstaver er lige gode, og `*` står for hvad som helst.',
    en: 'Titles of items that need neither recommendation, decision nor any particular section. Case does not count, and `*` stands for anything.',
    example: ['Siden sidst*'],
  },
  members: {
    shape: listOf(either(NAME, MEMBER)),
    where: 'both',
    default: [],
    scope: 'resource',
    da: 'Udvalgets medlemmer, med parti i parentes.',
    en: 'The members of the committee, with their party in brackets.',
    example: ['Anna Holm (A)', { name: 'Peter Lund', party: 'V', role: 'formand' }],
  },
  caseNumberUrl: {
    shape: optional(CASE_URL),
    where: 'both',
    default: null,
    scope: 'resource',
    da: 'Adressen på en sag, med `{caseNumber}` dér, hvor sagsnummeret skal stå. Så bliver sagsnumre til links.',
    en: 'The address of a case, with `{caseNumber}` where the case number belongs. Case numbers then become links.',
    example: 'https://sager.example.dk/{caseNumber}',
  },
  exclude: {
    shape: listOf(text(PATH_PATTERN)),
    where: 'both',
    default: [],
    scope: 'resource',
    da: 'Filer og mapper, der ikke skal kontrolleres, regnet fra profilens mappe (i editoren: fra arbejdsmappen). `*` står for hvad som helst i ét navn, `**` for mapper.',
    en: 'Files and folders that are not to be checked, relative to the profile’s folder (in the editor: to the workspace folder). `*` stands for anything within a name, `**` for folders.',
    example: ['arkiv', '**/*kladde*'],
  },
  requireReason: {
    shape: flag,
    where: 'both',
    default: false,
    scope: 'resource',
    da: 'Den, der beder en regel tie, skal skrive hvorfor.',
    en: 'Whoever asks a rule to be silent must say why.',
  },
  ignore: {
    shape: listOf(EXEMPTION),
    where: 'profile',
    default: [],
    scope: 'resource',
    da: 'Fund, som udvalget har set på og ladet stå: regel, eventuelt punkt og fil, og hvorfor.',
    en: 'Findings that the committee has looked at and left: the rule, perhaps an item and a file, and why.',
    example: [{ rule: 'missing-decision', item: 'Orientering*', reason: 'Besluttes ikke her.' }],
  },
  'trace.server': {
    shape: TRACE,
    where: 'editor',
    default: 'off',
    scope: 'window',
    da: 'Hvad loggen viser af samtalen mellem editoren og kontrollen. Til fejlsøgning.',
    en: 'What the log shows of the conversation between the editor and the checks. For troubleshooting.',
  },
} as const satisfies Readonly<Record<string, Option>>;

export type OptionKey = keyof typeof OPTIONS;

/** Those keys with what they hold once read. What is not set is not there. */
export type Values = {
  readonly [K in OptionKey]?: ValueOf<(typeof OPTIONS)[K]['shape']>;
};

/** A key by which other tools find the schema of a file; it says nothing to us. */
export const SCHEMA_KEY = '$schema';

/** The rows as plain data, for those who go through all of them. */
export const ALL_OPTIONS: readonly (readonly [key: OptionKey, option: Option])[] = Object.entries(
  OPTIONS,
) as unknown as readonly (readonly [OptionKey, Option])[];
