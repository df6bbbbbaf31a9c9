import type { Text } from './text';

export const fixesTexts = {
  'fix.number': {
    da: 'Ret nummeret til {number}',
    en: 'Change the number to {number}',
  },
  'fix.renumber': {
    da: 'Omnummerér herfra: {from} bliver {number}',
    en: 'Renumber from here: {from} becomes {number}',
  },
  'fix.title-from-contents': {
    da: 'Ret til »{title}« (i punktets overskrift)',
    en: 'Change to “{title}” (in the heading of the item)',
  },
  'fix.title-into-contents': {
    da: 'Ret til »{title}« (i indholdsfortegnelsen)',
    en: 'Change to “{title}” (in the table of contents)',
  },
  'fix.number-into-contents': {
    da: 'Ret nummeret i indholdsfortegnelsen til {number}',
    en: 'Change the number in the table of contents to {number}',
  },
  'fix.add-entry': {
    da: 'Tilføj punktet i indholdsfortegnelsen',
    en: 'Add the item to the table of contents',
  },
  'fix.remove-entry': {
    da: 'Fjern linjen fra indholdsfortegnelsen',
    en: 'Remove the line from the table of contents',
  },
  'fix.weekday': {
    da: 'Ret ugedagen til {weekday}',
    en: 'Change the weekday to “{weekday}”',
  },
  'fix.date': {
    da: 'Ret datoen til {date}',
    en: 'Change the date to {date}',
  },
  'fix.date.weekday': {
    da: 'Ret til {weekday} {date}',
    en: 'Change to “{weekday}” {date}',
  },
  'fix.date.elsewhere': {
    da: 'Ret datoen det andet sted til {date}',
    en: 'Change the date in the other place to {date}',
  },
  'fix.not-absent': {
    da: 'Fjern {name} fra de fraværende',
    en: 'Remove {name} from those absent',
  },
  'fix.not-absent.items': {
    da: 'Fjern {name} fra de fraværende under alle punkter',
    en: 'Remove {name} from those absent under every item',
  },
  'fix.not-present': {
    da: 'Fjern {name} fra deltagerne',
    en: 'Remove {name} from those present',
  },
  'fix.figure.elsewhere': {
    da: 'Ret det andet sted til {figure}',
    en: 'Change the other place to {figure}',
  },
  'fix.votes': {
    da: 'Ret antallet til {count}',
    en: 'Change the number to {count}',
  },
  'fix.votes.total': {
    da: 'Ret summen til {count}',
    en: 'Change the sum to {count}',
  },
  'fix.all': {
    da: 'Ret alt, der er sikkert',
    en: 'Fix all that is certain',
  },
  'fix.put-in-sum': {
    da: 'Ret summen til {figure}',
    en: 'Change the sum to {figure}',
  },
  'fix.put-in-figure': {
    da: 'Ret til {figure}',
    en: 'Change to {figure}',
  },
  'fix.insert-section': {
    da: 'Indsæt afsnittet »{heading}«',
    en: 'Insert the section “{heading}”',
  },
} as const satisfies Record<string, Text>;
