import type { Text } from './text';

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
  'missing-section': {
    da: 'Punkt {number} mangler {sections}.',
    en: 'Item {number} lacks {sections}.',
  },
  'missing-section.unnumbered': {
    da: 'Punktet »{name}« mangler {sections}.',
    en: 'The item “{name}” lacks {sections}.',
  },
  'missing-section.one': { da: 'afsnittet {section}', en: 'the section {section}' },
  'missing-section.many': { da: 'afsnittene {sections}', en: 'the sections {sections}' },
  'missing-section.name': { da: '»{section}«', en: '“{section}”' },
  'missing-section.list': { da: '{first}, {rest}', en: '{first}, {rest}' },
  'missing-section.pair': { da: '{first} og {last}', en: '{first} and {last}' },
  'section-order.late': {
    da: '»{heading}« står efter »{other}«, men skulle stå før.',
    en: '“{heading}” stands after “{other}” but should stand before it.',
  },
  'section-order.early': {
    da: '»{heading}« står før »{other}«, men skulle stå efter.',
    en: '“{heading}” stands before “{other}” but should stand after it.',
  },
  'section-order.other': {
    da: '»{heading}« står her.',
    en: '“{heading}” is here.',
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
  'item-number.twice': {
    da: 'Punkt {number} står to gange, og punkt {expected} mangler.',
    en: 'Item {number} is there twice, and item {expected} is missing.',
  },
  'item-number.order': {
    da: 'Punkt {number} følger efter punkt {previous}.',
    en: 'Item {number} follows item {previous}.',
  },
  'item-number.order.missing': {
    da: 'Punkt {number} følger efter punkt {previous}; punkt {expected} mangler.',
    en: 'Item {number} follows item {previous}; item {expected} is missing.',
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
  'meeting-date.elsewhere': {
    da: 'Her er mødets dato {date}.',
    en: 'Here the meeting is dated {date}.',
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
    da: '{side}: {stated}, men der står {counted} navne.',
    en: '{side}: {stated}, but {counted} names are given.',
  },
  'vote-count.names.one': {
    da: '{side}: {stated}, men der står ét navn.',
    en: '{side}: {stated}, but one name is given.',
  },
  'vote-count.groups': {
    da: '{side}: {stated}, men de nævnte stemmer giver {counted}.',
    en: '{side}: {stated}, but the votes named make {counted}.',
  },
  'vote-count.voters': {
    da: 'Navnene står her.',
    en: 'The names are here.',
  },
  'vote-count.votes': {
    da: 'Stemmerne står her.',
    en: 'The votes are here.',
  },
  'vote-count.for': { da: 'For', en: 'For' },
  'vote-count.against': { da: 'Imod', en: 'Against' },
  'vote-count.abstain': { da: 'Undlod', en: 'Abstained' },
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
  'malformed-number.open': {
    da: '{written} er ikke et dansk tal og kan læses på flere måder.',
    en: '{written} is not a Danish number and can be read in more than one way.',
  },
  'wrong-total': {
    da: '{addends} giver {computed}, men her står {stated} (forskel {difference}).',
    en: '{addends} make {computed}, but here it says {stated} (difference {difference}).',
  },
  'wrong-total.formula': {
    da: '{formula} = {computed}, men her står {stated} (forskel {difference}).',
    en: '{formula} = {computed}, but here it says {stated} (difference {difference}).',
  },
  'wrong-difference': {
    da: '{name}: {formula} = {computed}, men her står {stated}.',
    en: '{name}: {formula} = {computed}, but here it says {stated}.',
  },
  'wrong-percentage': {
    da: 'Andelene giver {computed}, men skulle give {stated}.',
    en: 'The shares make {computed} but should make {stated}.',
  },
  'wrong-cell.one': {
    da: '{written} passer ikke med {first}; med {repair} stemmer det.',
    en: '{written} does not fit {first}; with {repair} it adds up.',
  },
  'wrong-cell.two': {
    da: '{written} passer hverken med {first} eller med {second}; med {repair} stemmer begge.',
    en: '{written} fits neither {first} nor {second}; with {repair} both add up.',
  },
  'wrong-cell.more': {
    da: '{written} passer ikke med {first}, {second} og flere; med {repair} stemmer de alle.',
    en: '{written} does not fit {first}, {second} and more; with {repair} all of them add up.',
  },
  'table.sum': { da: 'summen i »{name}«', en: 'the sum in “{name}”' },
  'table.sum.unnamed': { da: 'summen', en: 'the sum' },
  'table.sum.ofRows': { da: 'summen af rækkerne', en: 'the sum of the rows' },
  'table.sum.ofColumns': { da: 'summen af rækken', en: 'the sum of the row' },
  'table.result': { da: 'resultatet i »{name}«', en: 'the result in “{name}”' },
  'table.difference': { da: '»{name}« i rækken', en: '“{name}” in the row' },
  'table.difference.own': { da: 'differencen i rækken', en: 'the difference in the row' },
  'table.difference.title': { da: 'Difference', en: 'Difference' },
  'table.hundred': { da: '100 procent i alt', en: '100 per cent in all' },
  'table.two': { da: '»{first}« og »{last}«', en: '“{first}” and “{last}”' },
  'table.three': {
    da: '»{first}«, »{second}« og »{last}«',
    en: '“{first}”, “{second}” and “{last}”',
  },
  'table.rows': { da: 'Rækkerne »{first}« til »{last}«', en: 'The rows “{first}” to “{last}”' },
  'table.columns': {
    da: 'Kolonnerne »{first}« til »{last}«',
    en: 'The columns “{first}” to “{last}”',
  },
  'table.rows.among': {
    da: '{count} rækker mellem »{first}« og »{last}«',
    en: '{count} rows between “{first}” and “{last}”',
  },
  'table.columns.among': {
    da: '{count} kolonner mellem »{first}« og »{last}«',
    en: '{count} columns between “{first}” and “{last}”',
  },
  'table.figures': { da: '{count} tal i tabellen', en: '{count} figures of the table' },
  'table.addend': { da: '»{name}«: {figure}', en: '“{name}”: {figure}' },
  'table.addend.unnamed': { da: 'Tallet {figure}', en: 'The figure {figure}' },
  'table.target': {
    da: 'Her står {stated}; regnet ud bliver det {computed}.',
    en: 'Here it says {stated}; calculated it is {computed}.',
  },
  'wrong-sum-in-text': {
    da: '{terms} = {computed}, men her står {stated} (forskel {difference}).',
    en: '{terms} = {computed}, but here it says {stated} (difference {difference}).',
  },
  'wrong-sum-in-text.many': {
    da: 'De {count} beløb giver {computed}, men her står {stated} (forskel {difference}).',
    en: 'The {count} amounts make {computed}, but here it says {stated} (difference {difference}).',
  },
  'wrong-sum-in-text.part': {
    da: 'Beløbet er regnet med.',
    en: 'This amount is counted in.',
  },
  'amount-mismatch': {
    da: '{here} her; {other} et andet sted i punktet.',
    en: '{here} here; {other} elsewhere in the item.',
  },
  'amount-mismatch.section': {
    da: '{here} her; {other} under »{section}«.',
    en: '{here} here; {other} under “{section}”.',
  },
  'amount-mismatch.table': {
    da: '{here} her; tabellen har {other} i »{row}«.',
    en: '{here} here; the table has {other} in “{row}”.',
  },
  'amount-mismatch.other': {
    da: 'Det andet beløb står her.',
    en: 'The other amount is here.',
  },
} as const satisfies Record<string, Text>;
