import type { Text } from './text';

/** What the outline, the hover and the symbol search say. */
export const featureTexts = {
  // ------------------------------------------------ outcomes of decisions
  'outcome.approved': { da: 'godkendt', en: 'approved' },
  'outcome.noted': { da: 'taget til efterretning', en: 'noted' },
  'outcome.recommended': { da: 'anbefalet', en: 'recommended' },
  'outcome.discussed': { da: 'drøftet', en: 'discussed' },
  'outcome.postponed': { da: 'udsat', en: 'postponed' },
  'outcome.withdrawn': { da: 'udgået', en: 'withdrawn' },
  'outcome.forwarded': { da: 'sendt videre', en: 'forwarded' },
  'outcome.rejected': { da: 'afvist', en: 'rejected' },
  'outcome.elected': { da: 'valgt', en: 'elected' },
  'outcome.nothing': { da: 'intet at referere', en: 'nothing to record' },
  'outcome.other': { da: 'egen ordlyd', en: 'own wording' },
  'decision.final': { da: 'endelig', en: 'final' },
  'decision.notFinal': { da: 'ikke endelig', en: 'not final' },

  // ------------------------------------------------ kinds of sections
  'section.summary': { da: 'Resumé', en: 'Summary' },
  'section.introduction': { da: 'Indledning', en: 'Introduction' },
  'section.background': { da: 'Baggrund', en: 'Background' },
  'section.casePresentation': { da: 'Sagsfremstilling', en: 'Case presentation' },
  'section.alternatives': { da: 'Alternativer', en: 'Alternatives' },
  'section.assessment': { da: 'Vurdering', en: 'Assessment' },
  'section.policy': { da: 'Politikker og strategier', en: 'Policies and strategies' },
  'section.finances': { da: 'Økonomi', en: 'Finances' },
  'section.personnel': { da: 'Personale', en: 'Personnel' },
  'section.legalBasis': { da: 'Lovgrundlag', en: 'Legal basis' },
  'section.consultation': { da: 'Høring', en: 'Consultation' },
  'section.communication': { da: 'Kommunikation', en: 'Communication' },
  'section.timetable': { da: 'Tidsplan', en: 'Timetable' },
  'section.routing': { da: 'Sagsgang', en: 'Routing' },
  'section.competence': { da: 'Beslutningskompetence', en: 'Competence' },
  'section.recommendation': { da: 'Indstilling', en: 'Recommendation' },
  'section.priorDecisions': { da: 'Tidligere behandling', en: 'Earlier decisions' },
  'section.decision': { da: 'Beslutning', en: 'Decision' },
  'section.dissent': { da: 'Mindretalsudtalelse', en: 'Dissent' },
  'section.absence': { da: 'Fraværende', en: 'Absent' },
  'section.attachments': { da: 'Bilag', en: 'Attachments' },
  'section.signature': { da: 'Underskrifter', en: 'Signatures' },
  'section.other': { da: 'Afsnit', en: 'Section' },

  // ------------------------------------------------ what belongs in a section
  'about.summary': {
    da: 'Sagen i få linjer, så man kan følge mødet uden at læse resten.',
    en: 'The matter in a few lines, so that the meeting can be followed without reading the rest.',
  },
  'about.introduction': {
    da: 'Hvad sagen handler om, og hvorfor den er på dagsordenen.',
    en: 'What the matter is about, and why it is on the agenda.',
  },
  'about.background': {
    da: 'Det, der gik forud, og som man skal kende for at forstå sagen.',
    en: 'What came before, and what one must know to understand the matter.',
  },
  'about.casePresentation': {
    da: 'De oplysninger, som udvalget træffer sin beslutning ud fra.',
    en: 'The facts of the matter, on which the committee decides.',
  },
  'about.alternatives': {
    da: 'De andre muligheder og deres følger.',
    en: 'The other options and what they would lead to.',
  },
  'about.assessment': {
    da: 'Administrationens faglige vurdering af sagen.',
    en: 'The professional assessment of the matter by the administration.',
  },
  'about.policy': {
    da: 'Hvordan sagen hænger sammen med vedtagne politikker, strategier og mål.',
    en: 'How the matter relates to adopted policies, strategies and goals.',
  },
  'about.finances': {
    da: 'Hvad sagen koster eller giver, i hvilke år, og hvor pengene findes. Tabeller hører til her.',
    en: 'What the matter costs or yields, in which years, and where the money is found. Tables belong here.',
  },
  'about.personnel': {
    da: 'Følgerne for de ansatte.',
    en: 'The consequences for the staff.',
  },
  'about.legalBasis': {
    da: 'De love og regler, som sagen afgøres efter.',
    en: 'The laws and rules under which the matter is decided.',
  },
  'about.consultation': {
    da: 'Hvem der er hørt, og hvad de har svaret.',
    en: 'Who was consulted, and what they answered.',
  },
  'about.communication': {
    da: 'Hvem der får besked om beslutningen, og hvordan.',
    en: 'Who will be told about the decision, and how.',
  },
  'about.timetable': {
    da: 'Hvornår der sker hvad, når beslutningen er truffet.',
    en: 'What happens when, once the decision has been made.',
  },
  'about.routing': {
    da: 'Hvilke udvalg og råd der behandler sagen, og i hvilken rækkefølge.',
    en: 'Which bodies deal with the matter, and in which order.',
  },
  'about.competence': {
    da: 'Hvem der træffer den endelige afgørelse.',
    en: 'Who makes the final decision.',
  },
  'about.recommendation': {
    da: 'Det, udvalget bliver bedt om at beslutte: hvem der indstiller, og et punkt for hvert »at«.',
    en: 'What the committee is asked to decide: who recommends, and one point for each “that”.',
  },
  'about.priorDecisions': {
    da: 'Beslutninger fra andre udvalg eller tidligere møder. De tæller ikke som dette mødes beslutning.',
    en: 'Decisions of other bodies or earlier meetings. They do not count as the decision of this meeting.',
  },
  'about.decision': {
    da: 'Det, dette møde besluttede, med stemmetal og mindretal, hvis der blev stemt.',
    en: 'What this meeting decided, with votes and minorities if there was a vote.',
  },
  'about.dissent': {
    da: 'Medlemmers afvigende meninger, ført til protokol.',
    en: 'Dissenting opinions of members, entered in the minutes.',
  },
  'about.absence': {
    da: 'De medlemmer, der ikke deltog i behandlingen af punktet.',
    en: 'The members who did not take part in the item.',
  },
  'about.attachments': {
    da: 'De bilag, som sagen henviser til.',
    en: 'The attachments that the matter refers to.',
  },
  'about.signature': {
    da: 'Her godkender deltagerne referatet.',
    en: 'Here the participants approve the minutes.',
  },
  'about.other': {
    da: 'Et afsnit med sin egen overskrift.',
    en: 'A section with a heading of its own.',
  },
  'hover.rule': { da: 'Referat ser efter: {rule}', en: 'Referat looks for: {rule}' },
  'hover.rules': {
    da: 'Referat ser efter: {rules} og {last}',
    en: 'Referat looks for: {rules} and {last}',
  },
  'ruleFinds.missing-recommendation': { da: 'mangler', en: 'missing' },
  'ruleFinds.missing-decision': { da: 'mangler', en: 'missing' },
  'ruleFinds.empty-section': { da: 'tom', en: 'empty' },
  'ruleFinds.duplicate-section': { da: 'står to gange', en: 'given twice' },
  'ruleFinds.wrong-total': { da: 'summer', en: 'totals' },
  'ruleFinds.wrong-difference': { da: 'forskelle', en: 'differences' },
  'ruleFinds.wrong-percentage': { da: 'andele af 100', en: 'shares of 100' },
  'ruleFinds.wrong-sum-in-text': { da: 'summer i teksten', en: 'sums in the text' },
  'ruleFinds.amount-mismatch': { da: 'samme beløb to steder', en: 'one amount in two places' },
  'ruleFinds.malformed-number': { da: 'skrivemåden', en: 'how figures are written' },
  'ruleFinds.attachment-reference': { da: 'henvisninger til bilag', en: 'references' },
  'ruleFinds.absent-participant': { da: 'deltager og fraværende', en: 'present and absent' },

  // ------------------------------------------------ types of items
  'itemType.case': { da: 'sag', en: 'case' },
  'itemType.agendaApproval': { da: 'godkendelse af dagsorden', en: 'approval of the agenda' },
  'itemType.announcements': { da: 'meddelelser', en: 'announcements' },
  'itemType.information': { da: 'orientering', en: 'information' },
  'itemType.questionTime': { da: 'spørgetid', en: 'question time' },
  'itemType.anyOtherBusiness': { da: 'eventuelt', en: 'any other business' },
  'itemType.signature': { da: 'underskrifter', en: 'signatures' },
  'itemType.attendance': { da: 'fremmøde', en: 'attendance' },
  'itemType.election': { da: 'valg', en: 'election' },
  'itemType.motion': { da: 'medlemsforslag', en: 'motion' },
  'itemType.practical': { da: 'praktisk punkt', en: 'practical matter' },
  'itemType.withdrawn': { da: 'udgået', en: 'withdrawn' },

  // ------------------------------------------------ outline
  'outline.meeting': { da: 'Mødet', en: 'The meeting' },
  'outline.contents': { da: 'Indholdsfortegnelse', en: 'Table of contents' },
  'outline.item': { da: 'Punkt uden titel', en: 'Item without a title' },
  'outline.group': { da: 'Gruppe', en: 'Group' },
  'outline.table': { da: 'Tabel', en: 'Table' },
  'outline.closed': { da: 'lukket', en: 'closed' },
  'count.items.one': { da: '1 punkt', en: '1 item' },
  'count.items.many': { da: '{count} punkter', en: '{count} items' },
  'count.points.one': { da: '1 punkt', en: '1 point' },
  'count.points.many': { da: '{count} punkter', en: '{count} points' },
  'count.findings.one': { da: '1 fund', en: '1 finding' },
  'count.findings.many': { da: '{count} fund', en: '{count} findings' },
  'count.rows.one': { da: '1 række', en: '1 row' },
  'count.rows.many': { da: '{count} rækker', en: '{count} rows' },
  'count.columns.one': { da: '1 kolonne', en: '1 column' },
  'count.columns.many': { da: '{count} kolonner', en: '{count} columns' },

  // ------------------------------------------------ hover
  'hover.more': { da: '… og {count} til', en: '… and {count} more' },
  'hover.noFindings': { da: 'Ingen fund', en: 'No findings' },
  'hover.otherSections': { da: 'Desuden: {names}', en: 'Also: {names}' },
  'hover.noSections': { da: 'Punktet har ingen afsnit.', en: 'The item has no sections.' },
  'hover.needsNoRecommendation': {
    da: 'kræver ingen indstilling',
    en: 'needs no recommendation',
  },
  'hover.needsNeither': {
    da: 'kræver hverken indstilling eller beslutning',
    en: 'needs neither recommendation nor decision',
  },
  'hover.page': { da: 'side {page}', en: 'page {page}' },
  'hover.noItem': {
    da: 'Referatet har intet punkt med denne titel.',
    en: 'The minutes have no item with this title.',
  },
  'hover.dissent': { da: 'Mindretal', en: 'Dissent' },
  'hover.votes': { da: 'Stemmer', en: 'Votes' },
  'vote.for': { da: 'for', en: 'for' },
  'vote.against': { da: 'imod', en: 'against' },
  'vote.abstain': { da: 'undlod', en: 'abstained' },
  'calculation.exact': { da: '{formula} = {computed} ✓', en: '{formula} = {computed} ✓' },
  'calculation.rounded': {
    da: '{formula} = {computed}; her står {stated} ✓ (afrunding)',
    en: '{formula} = {computed}; here it says {stated} ✓ (rounding)',
  },
  'calculation.broken': {
    da: '{formula} = {computed}; her står {stated} (forskel {difference})',
    en: '{formula} = {computed}; here it says {stated} (difference {difference})',
  },
  'case.open': { da: 'Åbn sag {caseNumber}', en: 'Open case {caseNumber}' },
  'case.title': { da: 'Sagsnummer', en: 'Case number' },
  'case.mainGroup': { da: 'Hovedgruppe', en: 'Main group' },
  'case.group': { da: 'Gruppe', en: 'Group' },
  'case.subject': { da: 'Emne', en: 'Subject' },
  'case.facet': { da: 'Handlingsfacet', en: 'Action facet' },
  'case.serial': { da: 'Løbenummer', en: 'Serial number' },
  'case.year': { da: 'År', en: 'Year' },
  'case.yearAndSerial': {
    da: 'År {year}, løbenummer {serial}',
    en: 'Year {year}, serial number {serial}',
  },
  'case.own': {
    da: 'Kommunens eget sagsnummer.',
    en: 'A case number of the municipality’s own.',
  },
  'case.kle': {
    da: 'Journalnummer efter KL’s emnesystematik (KLE)',
    en: 'Journal number by KL’s subject classification (KLE)',
  },
  'case.link': { da: 'Slå emnet op i KLE-Online', en: 'Look the subject up in KLE-Online' },
} as const satisfies Record<string, Text>;
