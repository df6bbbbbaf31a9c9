import type { Text } from './text';

/** About comments that ask a rule to be silent, and how they are written, mended and removed. */
export const suppressionTexts = {
  'unknown-suppression.rule': {
    da: 'Der er ingen regel, der hedder »{written}«.',
    en: 'There is no rule called “{written}”.',
  },
  'unknown-suppression.rule.near': {
    da: 'Der er ingen regel, der hedder »{written}«. Er det »{meant}«?',
    en: 'There is no rule called “{written}”. Is it “{meant}”?',
  },
  'unknown-suppression.verb': {
    da: 'Her skal stå »ignore«, »ignore-item« eller »ignore-file«, ikke »{written}«.',
    en: 'This should be “ignore”, “ignore-item” or “ignore-file”, not “{written}”.',
  },
  'unknown-suppression.verb.near': {
    da: 'Her skal stå »ignore«, »ignore-item« eller »ignore-file«, ikke »{written}«. Er det »{meant}«?',
    en: 'This should be “ignore”, “ignore-item” or “ignore-file”, not “{written}”. Is it “{meant}”?',
  },
  'unknown-suppression.none': {
    da: 'Skriv, hvilken regel der skal ignoreres, for eksempel »{verb} missing-decision«.',
    en: 'Say which rule to ignore, for example “{verb} missing-decision”.',
  },
  'unknown-suppression.no-item': {
    da: 'Kommentaren står ikke i et punkt. Sæt den under punktets overskrift.',
    en: 'The comment does not stand in an item. Put it under the heading of the item.',
  },
  'unknown-suppression.many': {
    da: 'Kommentaren nævner flere end {most} regler. Så mange er der ikke, så den ignorerer ingenting.',
    en: 'The comment names more than {most} rules. There are not as many, so it ignores nothing.',
  },
  'unknown-suppression.open': {
    da: 'Kommentaren slutter ikke med -->.',
    en: 'The comment does not end with -->.',
  },
  'unused-suppression': {
    da: 'Reglen »{rule}« finder intet her, så der er intet at ignorere.',
    en: 'The rule “{rule}” finds nothing here, so there is nothing to ignore.',
  },
  'unexplained-suppression': {
    da: 'Skriv, hvorfor reglen ignoreres her. Begrundelsen står efter reglens navn.',
    en: 'Say why the rule is ignored here. The reason goes after the name of the rule.',
  },
  'fix.ignore-here': { da: 'Ignorér »{rule}« her', en: 'Ignore “{rule}” here' },
  'fix.ignore-table': { da: 'Ignorér »{rule}« i tabellen', en: 'Ignore “{rule}” in the table' },
  'fix.ignore-item': { da: 'Ignorér »{rule}« i dette punkt', en: 'Ignore “{rule}” in this item' },
  'fix.ignore-file': {
    da: 'Ignorér »{rule}« i hele filen',
    en: 'Ignore “{rule}” in the whole file',
  },
  'fix.exempt-item': {
    da: 'Ignorér altid »{rule}« ved punkter, der hedder »{name}« (i profilen)',
    en: 'Always ignore “{rule}” for items called “{name}” (in the profile)',
  },
  'fix.exempt-file': {
    da: 'Ignorér altid »{rule}« i denne fil (i profilen)',
    en: 'Always ignore “{rule}” in this file (in the profile)',
  },
  'fix.correct-suppression': { da: 'Ret til »{meant}«', en: 'Change to “{meant}”' },
  'fix.close-suppression': { da: 'Skriv --> efter kommentaren', en: 'Write --> after the comment' },
  'fix.remove-suppression': { da: 'Fjern kommentaren', en: 'Remove the comment' },
  'fix.remove-suppression.rule': {
    da: 'Fjern »{rule}« fra kommentaren',
    en: 'Remove “{rule}” from the comment',
  },
} as const satisfies Record<string, Text>;
