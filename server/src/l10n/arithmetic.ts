import type { Text } from './text';

/** What the view of all calculations says. */
export const arithmeticTexts = {
  'arithmetic.summary': {
    da: '{holding} stemmer · {broken} stemmer ikke · {unchecked} kunne ikke efterregnes',
    en: '{holding} add up · {broken} do not · {unchecked} could not be checked',
  },
  'arithmetic.none': {
    da: 'Der er ingen tal i dokumentet, som kan efterregnes.',
    en: 'There are no figures in the document that can be checked.',
  },
  'arithmetic.table': { da: 'Tabel', en: 'Table' },
  'arithmetic.table.named': { da: 'Tabel: {name}', en: 'Table: {name}' },
  'arithmetic.text': { da: 'I teksten', en: 'In the text' },
  'arithmetic.rows': { da: '{rows} giver {computed}', en: '{rows} make {computed}' },
  'arithmetic.formula': { da: '{formula} = {computed}', en: '{formula} = {computed}' },
  'arithmetic.hundred': { da: '{name} · 100 i alt', en: '{name} · 100 in all' },
  'arithmetic.exact': { da: 'Stemmer', en: 'Adds up' },
  'arithmetic.rounded': {
    da: 'Stemmer; her står {stated} (afrunding)',
    en: 'Adds up; here it says {stated} (rounding)',
  },
  'arithmetic.broken': {
    da: 'Stemmer ikke; her står {stated} (forskel {difference})',
    en: 'Does not add up; here it says {stated} (difference {difference})',
  },
  'arithmetic.unchecked': { da: 'Ikke efterregnet: {reason}', en: 'Not checked: {reason}' },
  'arithmetic.reason.noAddends': {
    da: 'ingen rækker i tabellen giver tallet.',
    en: 'no rows of the table make the figure.',
  },
  'arithmetic.reason.unreadableCell': {
    da: 'et af tallene kan ikke læses.',
    en: 'one of the figures cannot be read.',
  },
  'arithmetic.reason.notConfirmed': {
    da: 'tallene giver noget andet, og intet i tabellen viser, at de hører sammen.',
    en: 'the figures make something else, and nothing in the table shows that they belong together.',
  },
  'arithmetic.reason.looksLikeMean': {
    da: 'tallet ligner et gennemsnit.',
    en: 'the figure looks like an average.',
  },
  'arithmetic.reason.noPair': {
    da: 'ingen to kolonner giver tallene i den.',
    en: 'no two columns make the figures in it.',
  },
  'arithmetic.reason.noColumns': {
    da: 'kolonnerne ved siden af giver ikke tallene i den.',
    en: 'the columns beside it do not make the figures in it.',
  },
  'arithmetic.nothing': {
    da: 'Tabellen har ingen sum, forskel eller fordeling at efterregne.',
    en: 'The table has no sum, difference or distribution to check.',
  },
  'arithmetic.more': {
    da: 'Desuden stemmer {count} til.',
    en: 'Also right: {count} more.',
  },
} as const satisfies Record<string, Text>;
