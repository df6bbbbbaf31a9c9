import type { Text } from '../../server/src/l10n/text';
import { COMMANDS } from './commandTable';

/** Everything that the client itself says; `{0}`, `{1}` … mark what is put in. */
export const clientTexts = {
  items: { da: '{0} punkter', en: '{0} items' },
  oneItem: { da: '1 punkt', en: '1 item' },
  findings: { da: '{0} fund', en: '{0} findings' },
  oneFinding: { da: '1 fund', en: '1 finding' },
  noFindings: { da: 'ingen fund', en: 'no findings' },
  statusName: { da: 'Referat: punkter og fund', en: 'Referat: items and findings' },
  statusErrors: { da: 'Modsigelser: {0}', en: 'Contradictions: {0}' },
  statusWarnings: { da: 'Sandsynlige mangler: {0}', en: 'Probable omissions: {0}' },
  statusInformations: { da: 'Oplysninger: {0}', en: 'Information: {0}' },
  statusClick: { da: 'Klik for at se dem i Problemer', en: 'Click to see them in Problems' },
  exportWhere: { da: 'Hvor skal JSON-filen hen?', en: 'Where should the JSON go?' },
  exportToFile: { da: 'Til en fil …', en: 'To a file …' },
  exportToEditor: { da: 'Ved siden af teksten', en: 'Beside the text' },
  exportToClipboard: { da: 'Til udklipsholderen', en: 'To the clipboard' },
  exportWhat: { da: 'Hvad skal med?', en: 'What should be included?' },
  exportAll: { da: 'Hele referatet', en: 'All of the minutes' },
  exportPublic: { da: 'Kun det offentlige', en: 'Only what is public' },
  exportPublicDetail: {
    da: 'Lukkede punkter bliver til deres nummer alene',
    en: 'Closed items become their number alone',
  },
  exportSave: { da: 'Eksportér', en: 'Export' },
  exported: { da: 'Referatet er eksporteret til {0}.', en: 'The minutes were exported to {0}.' },
  copied: {
    da: 'Referatet ligger som JSON på udklipsholderen.',
    en: 'The minutes are on the clipboard as JSON.',
  },
  exportFailed: {
    da: 'Referatet kunne ikke eksporteres: {0}',
    en: 'The minutes could not be exported: {0}',
  },
  oldFileAside: {
    da: '{0}. Den gamle fil ligger nu som {1}.',
    en: '{0}. The old file is now called {1}.',
  },
  profileExists: {
    da: 'Referatet følger allerede profilen {0}.',
    en: 'The minutes already follow the profile {0}.',
  },
  profileOpen: { da: 'Åbn den', en: 'Open it' },
  profilePropose: { da: 'Vis et forslag ved siden af', en: 'Show a proposal beside it' },
  profileFailed: {
    da: 'Profilen kunne ikke laves: {0}',
    en: 'The profile could not be made: {0}',
  },
  reasonMissing: { da: 'mappen findes ikke.', en: 'the folder does not exist.' },
  reasonDenied: { da: 'du har ikke adgang til at skrive der.', en: 'you may not write there.' },
  reasonFolder: { da: 'der ligger en mappe med det navn.', en: 'a folder has that name.' },
  reasonFull: { da: 'der er ikke mere plads på disken.', en: 'the disk is full.' },
  reasonBusy: { da: 'et andet program bruger filen.', en: 'another program is using the file.' },
  openFile: { da: 'Åbn filen', en: 'Open the file' },
  noMinutes: {
    da: 'Åbn et referat først. Sproget »Referat« vælges nederst til højre.',
    en: 'Open minutes first. Choose the language “Referat” at the bottom right.',
  },
  noNextItem: { da: 'Der er ikke flere punkter.', en: 'There are no more items.' },
  noPreviousItem: {
    da: 'Der er ingen punkter før dette.',
    en: 'There are no items before this one.',
  },
  arithmeticTitle: { da: 'Regnestykker · {0}', en: 'Calculations · {0}' },
  arithmeticOnly: {
    da: 'Vis kun det, der ikke stemmer eller ikke kunne efterregnes',
    en: 'Show only what does not come out or could not be checked',
  },
  arithmeticWait: { da: 'Regner efter …', en: 'Calculating …' },
  arithmeticWhat: { da: 'Hvad', en: 'What' },
  arithmeticHow: { da: 'Regnestykke', en: 'Calculation' },
  arithmeticOutcome: { da: 'Udfald', en: 'Outcome' },
  arithmeticGoTo: { da: 'Linje {0}', en: 'Line {0}' },
  arithmeticFailed: {
    da: 'Regnestykkerne kunne ikke hentes. Se detaljerne i loggen.',
    en: 'The calculations could not be fetched. See the log for the details.',
  },
  languageTag: { da: 'da', en: 'en' },
  ruleWhich: { da: 'Hvilken regel vil du læse om?', en: 'Which rule do you want to read about?' },
  startFailed: {
    da: 'Kontrollen af referater kunne ikke startes. Din tekst er uberørt.',
    en: 'The checking of minutes could not be started. Your text is untouched.',
  },
  crashedOften: {
    da: 'Kontrollen af referater er gået i stå flere gange og er nu stoppet. Din tekst er uberørt.',
    en: 'The checking of minutes broke down several times and has been stopped. Your text is untouched.',
  },
  startAgain: { da: 'Start igen', en: 'Start again' },
  statusStopped: { da: 'kontrollen er stoppet', en: 'checking is stopped' },
  statusStoppedClick: { da: 'Klik for at starte den igen', en: 'Click to start it again' },
  notRunning: {
    da: `kontrollen kører ikke. Start den igen med »Referat: ${COMMANDS.restartServer.title.da}«.`,
    en: `the checking of minutes is not running. Start it again with “Referat: ${COMMANDS.restartServer.title.en}”.`,
  },
  notYetRead: {
    da: 'det er ikke læst endnu. Prøv igen om et øjeblik.',
    en: 'they have not been read yet. Try again in a moment.',
  },
  restarted: {
    da: 'Kontrollen af referater er startet forfra.',
    en: 'The checking of minutes has been restarted.',
  },
  showOutput: { da: 'Vis log', en: 'Show log' },
} as const satisfies Record<string, Text>;
