import { fill, type Language, type MessageParameters } from './catalogue';
import type { Text } from './text';

const HELP_DA = `Referat kontrollerer og eksporterer referater fra udvalg og råd.

Brug:
  referat check [valg] STI…     kontrollér filer og mapper
  referat export [valg] STI     skriv et referat som JSON
  referat rule [valg] [NAVN]    vis siden om en regel; uden NAVN en liste over alle

STI er en fil, en mappe (kun check) eller - for standardinput. I mapper læses alle
.referat-filer samt de .txt- og .md-filer, der er referater; en fil, der er nævnt ved
navn, læses altid.

Valg til check:
  --format text|json|sarif      udskriftens form (text)
  --fail-on error|warning|information|hint|never
                                det mildeste fund, der giver slutkode 1 (warning)
Valg til export:
  --out FIL                     skriv til en fil i stedet for standardoutput
  --force                       overskriv filen uden at spørge, hvis den findes
  --public-only                 udelad indholdet af lukkede punkter
Valg til dem alle:
  --lang da|en                  sproget i beskeder (da)

  referat --help                denne hjælp
  referat --version             programmets version

Slutkoder: 0 intet at bemærke, 1 noget at bemærke, 2 forkert brug, eller en fil kunne
ikke læses eller skrives.
`;

const HELP_EN = `Referat checks and exports minutes of committees and councils.

Usage:
  referat check [options] PATH…     check files and folders
  referat export [options] PATH     write minutes as JSON
  referat rule [options] [NAME]     show the page of a rule; without NAME, a list of all

PATH is a file, a folder (check only), or - for standard input. In folders, every
.referat file is read, and those .txt and .md files that are minutes; a file named
outright is always read.

Options for check:
  --format text|json|sarif      form of the output (text)
  --fail-on error|warning|information|hint|never
                                the mildest finding that gives exit code 1 (warning)
Options for export:
  --out FILE                    write to a file instead of standard output
  --force                       overwrite the file without asking if it exists
  --public-only                 leave out the contents of closed items
Options for all of them:
  --lang da|en                  language of the messages (da)

  referat --help                this help
  referat --version             version of the program

Exit codes: 0 nothing found, 1 something found, 2 wrong usage, or a file that could
not be read or written.
`;

export const cliTexts = {
  'cli.help': { da: HELP_DA, en: HELP_EN },
  'cli.usage.noCommand': {
    da: 'Skriv, hvad der skal ske: check, export eller rule.',
    en: 'Say what to do: check, export or rule.',
  },
  'cli.usage.unknownCommand': {
    da: '»{command}« kendes ikke; skriv check, export eller rule.',
    en: '“{command}” is not known; use check, export or rule.',
  },
  'cli.usage.unknownOption': {
    da: 'Valget {option} kendes ikke i denne kommando.',
    en: 'The option {option} is not known to this command.',
  },
  'cli.usage.missingValue': {
    da: 'Valget {option} mangler en værdi.',
    en: 'The option {option} needs a value.',
  },
  'cli.usage.unwantedValue': {
    da: 'Valget {option} tager ingen værdi.',
    en: 'The option {option} takes no value.',
  },
  'cli.usage.badValue': {
    da: 'Valget {option} kan være {allowed} eller {last}, ikke »{value}«.',
    en: 'The option {option} can be {allowed} or {last}, not “{value}”.',
  },
  'cli.usage.noPath': {
    da: 'Nævn mindst én fil eller mappe, eller - for standardinput.',
    en: 'Name at least one file or folder, or - for standard input.',
  },
  'cli.usage.onePath': {
    da: 'Eksporten tager én fil ad gangen.',
    en: 'The export takes one file at a time.',
  },
  'cli.usage.oneRule': {
    da: 'Nævn én regel ad gangen.',
    en: 'Name one rule at a time.',
  },
  'cli.usage.more': { da: 'Se »referat --help«.', en: 'See “referat --help”.' },
  'cli.rule.unknown': {
    da: 'Reglen »{id}« findes ikke.',
    en: 'There is no rule “{id}”.',
  },
  'cli.rule.nearest': { da: 'Mente du {ids}?', en: 'Did you mean {ids}?' },
  'cli.rule.list': {
    da: '»referat rule« viser dem alle.',
    en: '“referat rule” lists them all.',
  },
  'cli.unreadable': {
    da: '{path}: kan ikke læses: {reason}',
    en: '{path}: cannot be read: {reason}',
  },
  'cli.unwritable': {
    da: '{path}: kan ikke skrives: {reason}',
    en: '{path}: cannot be written: {reason}',
  },
  'cli.overwrite': {
    da: '{path} findes allerede. Skal den overskrives? (j/n)',
    en: '{path} exists already. Overwrite it? (y/n)',
  },
  'cli.kept': {
    da: '{path}: er ikke overskrevet',
    en: '{path}: was not overwritten',
  },
  'cli.broken': {
    da: '{path}: kontrollen gik i stå; det er en fejl i Referat: {reason}',
    en: '{path}: the check broke down; this is a fault in Referat: {reason}',
  },
  'cli.unexpected': {
    da: 'Programmet gik i stå; det er en fejl i Referat: {reason}',
    en: 'The program broke down; this is a fault in Referat: {reason}',
  },
  'cli.reason.missing': { da: 'den findes ikke', en: 'it does not exist' },
  'cli.reason.denied': { da: 'adgang nægtet', en: 'access denied' },
  'cli.reason.folder': { da: 'det er en mappe', en: 'it is a folder' },
  'cli.reason.notFolder': {
    da: 'en del af stien er ikke en mappe',
    en: 'a part of the path is not a folder',
  },
  'cli.reason.loop': { da: 'linkene går i ring', en: 'the links go in circles' },
  'cli.reason.full': { da: 'der er ikke plads på disken', en: 'the disk is full' },
  'cli.reason.readOnly': { da: 'drevet er skrivebeskyttet', en: 'the drive is read-only' },
  'cli.reason.other': { da: 'fejl {code}', en: 'error {code}' },
  'cli.progress': {
    da: 'Læser {done} af {total}: {path}',
    en: 'Reading {done} of {total}: {path}',
  },
  'cli.severity.error': { da: 'fejl', en: 'error' },
  'cli.severity.warning': { da: 'advarsel', en: 'warning' },
  'cli.severity.information': { da: 'oplysning', en: 'information' },
  'cli.severity.hint': { da: 'vink', en: 'hint' },
  'cli.count.error.one': { da: '1 fejl', en: '1 error' },
  'cli.count.error.many': { da: '{count} fejl', en: '{count} errors' },
  'cli.count.warning.one': { da: '1 advarsel', en: '1 warning' },
  'cli.count.warning.many': { da: '{count} advarsler', en: '{count} warnings' },
  'cli.count.information.one': { da: '1 oplysning', en: '1 informational' },
  'cli.count.information.many': { da: '{count} oplysninger', en: '{count} informational' },
  'cli.count.hint.one': { da: '1 vink', en: '1 hint' },
  'cli.count.hint.many': { da: '{count} vink', en: '{count} hints' },
  'cli.count.file.one': { da: '1 fil', en: '1 file' },
  'cli.count.file.many': { da: '{count} filer', en: '{count} files' },
  'cli.summary.none': { da: 'Ingen referater fundet.', en: 'No minutes found.' },
  'cli.summary.clean': {
    da: '{files} læst, intet at bemærke.',
    en: '{files} read, nothing found.',
  },
  'cli.summary.found': { da: '{files} læst: {counts}.', en: '{files} read: {counts}.' },
} as const satisfies Record<string, Text>;

export type CliMessageId = keyof typeof cliTexts;

/** A sentence of the command line that is yet to be said. */
export interface CliMessage {
  readonly id: CliMessageId;
  readonly parameters: MessageParameters;
}

/** As `say` of the catalogue, for the sentences of the command line. */
export function say(
  language: Language,
  id: CliMessageId,
  parameters: MessageParameters = {},
): string {
  return fill(cliTexts[id][language], language, parameters);
}
