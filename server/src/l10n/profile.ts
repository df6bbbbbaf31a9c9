import type { Text } from './text';

export const profileTexts = {
  // ------------------------------------------------ a file that cannot be read
  'profile.syntax.comma': { da: 'Her mangler et komma.', en: 'A comma is missing here.' },
  'profile.syntax.colon': { da: 'Her mangler et kolon.', en: 'A colon is missing here.' },
  'profile.syntax.value': { da: 'Her mangler en værdi.', en: 'A value is missing here.' },
  'profile.syntax.name': {
    da: 'Her mangler et navn i anførselstegn.',
    en: 'A name in quotation marks is missing here.',
  },
  'profile.syntax.brace': {
    da: 'Her mangler en afsluttende }.',
    en: 'A closing } is missing here.',
  },
  'profile.syntax.bracket': {
    da: 'Her mangler en afsluttende ].',
    en: 'A closing ] is missing here.',
  },
  'profile.syntax.end': {
    da: 'Filen skulle slutte her, men der står mere.',
    en: 'The file should end here, but there is more.',
  },
  'profile.syntax.string': {
    da: 'Her mangler et afsluttende anførselstegn.',
    en: 'A closing quotation mark is missing here.',
  },
  'profile.syntax.comment': {
    da: 'Kommentaren slutter ikke. Skriv */ efter den.',
    en: 'The comment does not end. Write */ after it.',
  },
  'profile.syntax.number': {
    da: 'Tallet er ikke skrevet færdigt.',
    en: 'The number is not finished.',
  },
  'profile.syntax.escape': {
    da: 'Der står \\ foran et tegn, hvor det ikke kan stå. Skal det være en omvendt skråstreg, så skriv \\\\.',
    en: 'There is a \\ in front of a character that cannot have one. For a backslash, write \\\\.',
  },
  'profile.syntax.control': {
    da: 'Her står et linjeskift eller et usynligt tegn inde i en tekst. Skriv teksten på én linje.',
    en: 'A line break or an invisible character stands inside a text. Write the text on one line.',
  },
  'profile.syntax.symbol': {
    da: 'Dette kan ikke stå her. Tekster skrives i anførselstegn: "…".',
    en: 'This cannot stand here. Texts are written in quotation marks: "…".',
  },
  'profile.syntax.object': {
    da: 'Filen skal begynde med { og slutte med }.',
    en: 'The file must begin with { and end with }.',
  },
  'profile.syntax.size': {
    da: 'Filen er for stor og er ikke læst. Den må højst have {most} tegn.',
    en: 'The file is too large and has not been read. It may have {most} characters at most.',
  },
  'profile.syntax.depth': {
    da: 'Der står for mange parenteser inden i hinanden. Filen er ikke læst.',
    en: 'There are too many brackets inside each other. The file has not been read.',
  },

  // ------------------------------------------------ names that do not exist
  'profile.unknown': { da: '»{name}« findes ikke.', en: '“{name}” does not exist.' },
  'profile.unknown.nearest': {
    da: '»{name}« findes ikke. Mente du »{nearest}«?',
    en: '“{name}” does not exist. Did you mean “{nearest}”?',
  },
  'profile.unknown.choices': {
    da: '»{name}« findes ikke. Vælg mellem {choices}.',
    en: '“{name}” does not exist. Choose one of {choices}.',
  },
  'profile.unknown.editor': {
    da: '»{name}« hører til i editorens indstillinger og har ingen virkning her.',
    en: '“{name}” belongs to the settings of the editor and has no effect here.',
  },

  // ------------------------------------------------ values that make no sense
  'profile.expected.flag': {
    da: 'Her skal stå true eller false.',
    en: 'This must be true or false.',
  },
  'profile.expected.text': {
    da: 'Her skal stå en tekst i anførselstegn.',
    en: 'This must be a text in quotation marks.',
  },
  'profile.expected.list': {
    da: 'Her skal stå en liste i kantede parenteser: [ … ].',
    en: 'This must be a list in square brackets: [ … ].',
  },
  'profile.expected.map': {
    da: 'Her skal stå navne med værdier i krøllede parenteser: { … }.',
    en: 'These must be names with values in curly brackets: { … }.',
  },
  'profile.expected.member': {
    da: 'Et medlem skrives som "Anna Holm (A)" eller som { "name": "Anna Holm", "party": "A" }.',
    en: 'A member is written as "Anna Holm (A)" or as { "name": "Anna Holm", "party": "A" }.',
  },
  'profile.required': { da: 'Her mangler »{name}«.', en: '“{name}” is missing here.' },
  'profile.twice': {
    da: '»{name}« står her to gange. Kun den nederste gælder.',
    en: '“{name}” stands here twice. Only the last one counts.',
  },
  'profile.heading-twice': {
    da: '»{heading}« står allerede under »{name}«. Det er den, der gælder.',
    en: '“{heading}” already stands under “{name}”. That is the one that counts.',
  },
  'profile.section-twice': {
    da: '»{section}« er samme slags afsnit som »{name}«, der allerede står på listen. Kun det første gælder.',
    en: '“{section}” is the same kind of section as “{name}”, which is on the list already. Only the first one counts.',
  },
  'profile.many': {
    da: 'Listen er for lang. Kun de første {most} gælder.',
    en: 'The list is too long. Only the first {most} count.',
  },
  'profile.empty': { da: 'Teksten er tom.', en: 'The text is empty.' },
  'profile.long': {
    da: 'Teksten er for lang. Den må højst have {most} tegn.',
    en: 'The text is too long. It may have {most} characters at most.',
  },
  'profile.control': {
    da: 'Teksten indeholder et linjeskift eller et andet usynligt tegn.',
    en: 'The text contains a line break or another invisible character.',
  },
  // The slots below are not parameters: they show what the setting itself must contain.
  'profile.number-form': {
    da: 'Formen skal indeholde {number} præcis én gang, for eksempel "Punkt {number}:". {year} kan stå højst én gang og ikke helt op ad {number}.',
    en: 'The form must contain {number} exactly once, as in "Punkt {number}:". {year} may stand once at most, and not right beside {number}.',
  },
  'profile.case-url': {
    da: 'Adressen skal begynde med http:// eller https:// og navnet på en maskine, uden bruger, og indeholde {caseNumber} dér, hvor sagsnummeret skal stå.',
    en: 'The address must begin with http:// or https:// and the name of a host, without a user, and contain {caseNumber} where the case number belongs.',
  },
  'profile.path': {
    da: 'Mønstret skal nævne noget i mappen: andet end stjerner og punktummer, uden drevbogstav, uden / forrest, uden »//« og uden »..«.',
    en: 'The pattern must name something in the folder: more than stars and stops, no drive letter, no / in front, no “//”, and no “..”.',
  },
  'profile.everything': {
    da: 'Mønstret passer på alt. Skriv noget af det, der skal stå.',
    en: 'The pattern fits everything. Write some of what must stand there.',
  },
  'profile.unexplained': {
    da: 'Undtagelsen siger ikke hvorfor. Skriv grunden i "reason".',
    en: 'The exemption does not say why. Write the reason in "reason".',
  },

  // ------------------------------------------------ a profile that we write
  'profile.written.head': {
    da: 'Skrevet ud fra »{title}«. Ret frit: det er udvalgets egne ord, der gælder.',
    en: 'Written from “{title}”. Change it freely: the committee’s own words are what counts.',
  },
  'profile.written.head.untitled': {
    da: 'Skrevet ud fra et åbent referat. Ret frit: det er udvalgets egne ord, der gælder.',
    en: 'Written from open minutes. Change it freely: the committee’s own words are what counts.',
  },
  'profile.written.folder': {
    da: 'Filen gælder for alle referater i denne mappe og i mapperne under den.',
    en: 'The file applies to all minutes in this folder and in the folders below it.',
  },
  'profile.written.organization': { da: 'Udvalgets navn.', en: 'The name of the committee.' },
  'profile.written.numberForm': {
    da: 'Sådan begynder et punkt.',
    en: 'How an item begins.',
  },
  'profile.written.sections': {
    da: 'De afsnit, punkterne har, i den rækkefølge, de står i.',
    en: 'The sections that the items have, in their order.',
  },
  'profile.written.headings': {
    da: 'Udvalgets egne overskrifter efter slags. Flyt dem til den slags, de hører til.',
    en: 'The committee’s own headings by kind. Move them to the kind that they belong to.',
  },
  'profile.written.members': {
    da: 'De medlemmer, mødet nævner. Parti i parentes.',
    en: 'The members that the meeting names. Party in brackets.',
  },
} as const satisfies Record<string, Text>;
