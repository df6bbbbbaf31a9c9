import type { Text } from './text';

/** What a rule is about, in a word or two: for titles of fixes, where a person knows no ids. */
export const ruleNameTexts = {
  'rule-name.missing-recommendation': {
    da: 'manglende indstilling',
    en: 'missing recommendation',
  },
  'rule-name.missing-decision': { da: 'manglende beslutning', en: 'missing decision' },
  'rule-name.missing-section': { da: 'manglende afsnit', en: 'missing section' },
  'rule-name.section-order': { da: 'afsnittenes rækkefølge', en: 'order of sections' },
  'rule-name.empty-section': { da: 'tomt afsnit', en: 'empty section' },
  'rule-name.duplicate-section': { da: 'dobbelt afsnit', en: 'duplicate section' },
  'rule-name.item-number': { da: 'punktets nummer', en: 'number of the item' },
  'rule-name.contents-mismatch': {
    da: 'forskel fra indholdsfortegnelsen',
    en: 'difference from the contents',
  },
  'rule-name.meeting-date': { da: 'mødets dato', en: 'date of the meeting' },
  'rule-name.absent-participant': { da: 'både deltager og fraværende', en: 'present and absent' },
  'rule-name.attachment-reference': { da: 'bilag, der mangler', en: 'missing attachment' },
  'rule-name.vote-count': { da: 'stemmetal', en: 'count of votes' },
  'rule-name.malformed-number': { da: 'tallets form', en: 'form of the number' },
  'rule-name.wrong-total': { da: 'sum i tabel', en: 'total in a table' },
  'rule-name.wrong-difference': { da: 'forskel i tabel', en: 'difference in a table' },
  'rule-name.wrong-percentage': { da: 'andele i procent', en: 'shares in per cent' },
  'rule-name.wrong-sum-in-text': { da: 'sum i teksten', en: 'sum in the text' },
  'rule-name.amount-mismatch': { da: 'to beløb, der er forskellige', en: 'two differing amounts' },
} as const satisfies Record<string, Text>;
