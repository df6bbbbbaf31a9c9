import type { Text } from './catalogue';

/**
 * What the rules say. Figures first, then words; what stands there, what the rest gives.
 * Ids begin with the id of their rule; `.unnumbered` is for items without a number.
 */
export const ruleTexts = {
  'missing-recommendation': {
    da: 'Punkt {number} har ingen indstilling.',
    en: 'Item {number} has no recommendation.',
  },
  'missing-recommendation.unnumbered': {
    da: 'Punktet »{name}« har ingen indstilling.',
    en: 'The item “{name}” has no recommendation.',
  },
  'missing-decision': {
    da: 'Punkt {number} har ingen beslutning.',
    en: 'Item {number} has no decision.',
  },
  'missing-decision.unnumbered': {
    da: 'Punktet »{name}« har ingen beslutning.',
    en: 'The item “{name}” has no decision.',
  },
  'empty-section': {
    da: 'Der står intet under »{heading}«.',
    en: 'There is nothing under “{heading}”.',
  },
  'duplicate-section.recommendation': {
    da: 'Punktet har allerede en indstilling. Måske mangler der en overskrift før denne.',
    en: 'The item already has a recommendation. A heading may be missing before this one.',
  },
  'duplicate-section.decision': {
    da: 'Punktet har allerede en beslutning. Måske mangler der en overskrift før denne.',
    en: 'The item already has a decision. A heading may be missing before this one.',
  },
  'duplicate-section.first': {
    da: 'Den første står her.',
    en: 'The first one is here.',
  },
  'item-number.missing-one': {
    da: 'Punkt {first} mangler før punkt {number}.',
    en: 'Item {first} is missing before item {number}.',
  },
  'item-number.missing-two': {
    da: 'Punkt {first} og {last} mangler før punkt {number}.',
    en: 'Items {first} and {last} are missing before item {number}.',
  },
  'item-number.missing-many': {
    da: 'Punkt {first} til {last} mangler før punkt {number}.',
    en: 'Items {first} to {last} are missing before item {number}.',
  },
  'item-number.repeated': {
    da: 'Punkt {number} findes allerede.',
    en: 'There already is an item {number}.',
  },
  'item-number.first': {
    da: 'Nummeret er brugt her.',
    en: 'The number is used here.',
  },
  'item-number.order': {
    da: 'Punkt {number} følger efter punkt {previous}.',
    en: 'Item {number} follows item {previous}.',
  },
  'contents-mismatch.spelling': {
    da: 'Titlen staves forskelligt: »{entry}« i indholdsfortegnelsen, »{name}« over punktet.',
    en: 'The title is spelled in two ways: “{entry}” in the table of contents, “{name}” above the item.',
  },
  'contents-mismatch.title': {
    da: 'Titlerne er forskellige: »{entry}« i indholdsfortegnelsen, »{name}« over punktet.',
    en: 'The titles differ: “{entry}” in the table of contents, “{name}” above the item.',
  },
  'contents-mismatch.number': {
    da: '»{name}« er punkt {listed} i indholdsfortegnelsen, men punkt {number} i teksten.',
    en: '“{name}” is item {listed} in the table of contents but item {number} in the text.',
  },
  'contents-mismatch.entry': {
    da: '»{entry}« står i indholdsfortegnelsen, men ikke som punkt i teksten.',
    en: '“{entry}” is in the table of contents but there is no such item in the text.',
  },
  'contents-mismatch.item': {
    da: 'Punkt {number} står ikke i indholdsfortegnelsen.',
    en: 'Item {number} is not in the table of contents.',
  },
  'contents-mismatch.item.unnumbered': {
    da: 'Punktet »{name}« står ikke i indholdsfortegnelsen.',
    en: 'The item “{name}” is not in the table of contents.',
  },
  'contents-mismatch.heading': {
    da: 'Punktets overskrift står her.',
    en: 'The heading of the item is here.',
  },
  'meeting-date.impossible': {
    da: 'Datoen {date} findes ikke.',
    en: 'There is no such date as {date}.',
  },
  'meeting-date.monday': {
    da: '{date} er en mandag, ikke en {written}.',
    en: '{date} is a Monday, not a “{written}”.',
  },
  'meeting-date.tuesday': {
    da: '{date} er en tirsdag, ikke en {written}.',
    en: '{date} is a Tuesday, not a “{written}”.',
  },
  'meeting-date.wednesday': {
    da: '{date} er en onsdag, ikke en {written}.',
    en: '{date} is a Wednesday, not a “{written}”.',
  },
  'meeting-date.thursday': {
    da: '{date} er en torsdag, ikke en {written}.',
    en: '{date} is a Thursday, not a “{written}”.',
  },
  'meeting-date.friday': {
    da: '{date} er en fredag, ikke en {written}.',
    en: '{date} is a Friday, not a “{written}”.',
  },
  'meeting-date.saturday': {
    da: '{date} er en lørdag, ikke en {written}.',
    en: '{date} is a Saturday, not a “{written}”.',
  },
  'meeting-date.sunday': {
    da: '{date} er en søndag, ikke en {written}.',
    en: '{date} is a Sunday, not a “{written}”.',
  },
  'meeting-date.differs': {
    da: 'Her er mødets dato {date}, et andet sted {other}.',
    en: 'Here the meeting is dated {date}, elsewhere {other}.',
  },
  'meeting-date.other': {
    da: 'Den anden dato står her.',
    en: 'The other date is here.',
  },
  'absent-participant.head': {
    da: '{name} står både som deltager og som fraværende.',
    en: '{name} is listed both as present and as absent.',
  },
  'absent-participant.items': {
    da: '{name} står som deltager, men som fraværende under alle punkter.',
    en: '{name} is listed as present but is absent from every item.',
  },
  'absent-participant.absent': {
    da: 'Fraværet står her.',
    en: 'The absence is recorded here.',
  },
  'attachment-reference': {
    da: 'Teksten henviser til bilag {number}, men punktet har {listed} bilag.',
    en: 'The text refers to attachment {number} but the item has {listed} attachments.',
  },
  'attachment-reference.one': {
    da: 'Teksten henviser til bilag {number}, men punktet har kun {listed} bilag.',
    en: 'The text refers to attachment {number} but the item has only {listed} attachment.',
  },
  'attachment-reference.none': {
    da: 'Teksten henviser til bilag {number}, men punktet har ingen bilag.',
    en: 'The text refers to attachment {number} but the item has no attachments.',
  },
  'attachment-reference.list': {
    da: 'Bilagene står her.',
    en: 'The attachments are here.',
  },
  'vote-count.names': {
    da: 'Tallet er {stated}, men der står {counted} navne.',
    en: 'The number is {stated} but {counted} names are given.',
  },
  'vote-count.groups': {
    da: 'Tallet er {stated}, men de nævnte stemmer giver {counted}.',
    en: 'The number is {stated} but the votes named make {counted}.',
  },
  'vote-count.voters': {
    da: 'Tilsammen {counted}.',
    en: '{counted} in all.',
  },
  'vote-count.total': {
    da: 'Summen er angivet til {stated}, men stemmerne giver {counted}.',
    en: 'The total is given as {stated} but the votes make {counted}.',
  },
  'vote-count.side': {
    da: 'Stemmerne er talt med her.',
    en: 'These votes were counted.',
  },
  'malformed-number': {
    da: '{written} er ikke et dansk tal. Skal der stå {meant}?',
    en: '{written} is not a Danish number. Should it be {meant}?',
  },
  'fix.insert-section': {
    da: 'Indsæt afsnittet »{heading}«',
    en: 'Insert the section “{heading}”',
  },
} as const satisfies Record<string, Text>;
