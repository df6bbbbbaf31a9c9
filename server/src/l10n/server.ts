import type { Text } from './text';

export const serverTexts = {
  'server.failed.reading': {
    da: 'Noget gik galt under læsningen af referatet. Resten virker stadig; se loggen (»Referat« under Output).',
    en: 'Something went wrong in reading the minutes. Everything else still works; see the log (“Referat” under Output).',
  },
  'server.failed.findings': {
    da: 'Noget gik galt i kontrollen. Resten virker stadig; se loggen (»Referat« under Output).',
    en: 'Something went wrong in the checks. Everything else still works; see the log (“Referat” under Output).',
  },
  'server.failed.outline': {
    da: 'Noget gik galt i dispositionen. Resten virker stadig; se loggen (»Referat« under Output).',
    en: 'Something went wrong in the outline. Everything else still works; see the log (“Referat” under Output).',
  },
  'server.failed.hover': {
    da: 'Noget gik galt i forhåndsvisningen. Resten virker stadig; se loggen (»Referat« under Output).',
    en: 'Something went wrong in the hover. Everything else still works; see the log (“Referat” under Output).',
  },
  'server.failed.inlayHints': {
    da: 'Noget gik galt i kontrollen af summer. Resten virker stadig; se loggen (»Referat« under Output).',
    en: 'Something went wrong in checking sums. Everything else still works; see the log (“Referat” under Output).',
  },
  'server.failed.arithmetic': {
    da: 'Noget gik galt i visningen af regnestykker. Resten virker stadig; se loggen (»Referat« under Output).',
    en: 'Something went wrong in showing the calculations. Everything else still works; see the log (“Referat” under Output).',
  },
  'server.failed.folding': {
    da: 'Noget gik galt i foldningen. Resten virker stadig; se loggen (»Referat« under Output).',
    en: 'Something went wrong in folding. Everything else still works; see the log (“Referat” under Output).',
  },
  'server.failed.selection': {
    da: 'Noget gik galt i udvidelsen af markeringen. Resten virker stadig; se loggen (»Referat« under Output).',
    en: 'Something went wrong in expanding the selection. Everything else still works; see the log (“Referat” under Output).',
  },
  'server.failed.semanticTokens': {
    da: 'Noget gik galt i farvelægningen. Resten virker stadig; se loggen (»Referat« under Output).',
    en: 'Something went wrong in the colouring. Everything else still works; see the log (“Referat” under Output).',
  },
  'server.failed.fixes': {
    da: 'Noget gik galt i rettelserne. Resten virker stadig; se loggen (»Referat« under Output).',
    en: 'Something went wrong in the quick fixes. Everything else still works; see the log (“Referat” under Output).',
  },
  'server.failed.links': {
    da: 'Noget gik galt med sagsnumrenes links. Resten virker stadig; se loggen (»Referat« under Output).',
    en: 'Something went wrong with the links of case numbers. Everything else still works; see the log (“Referat” under Output).',
  },
  'server.failed.index': {
    da: 'Noget gik galt i søgningen efter punkter. Resten virker stadig; se loggen (»Referat« under Output).',
    en: 'Something went wrong in the search for items. Everything else still works; see the log (“Referat” under Output).',
  },
  'server.failed.profile': {
    da: 'Noget gik galt, da profilen skulle laves. Resten virker stadig; se loggen (»Referat« under Output).',
    en: 'Something went wrong in making the profile. Everything else still works; see the log (“Referat” under Output).',
  },
  'server.failed.export': {
    da: 'Noget gik galt i eksporten. Resten virker stadig; se loggen (»Referat« under Output).',
    en: 'Something went wrong in the export. Everything else still works; see the log (“Referat” under Output).',
  },
  'server.failed.answer': {
    da: 'Noget gik galt i et svar til editoren. Resten virker stadig; se loggen (»Referat« under Output).',
    en: 'Something went wrong in an answer to the editor. Everything else still works; see the log (“Referat” under Output).',
  },
  'server.failed.unexpected': {
    da: 'Der skete en uventet fejl. Kontrollen kører videre; se loggen (»Referat« under Output).',
    en: 'An unexpected error occurred. The checks go on; see the log (“Referat” under Output).',
  },
  'server.failed.rule': {
    da: 'Kontrollen »{rule}« gik i stå og er sprunget over. De andre virker stadig; se loggen (»Referat« under Output).',
    en: 'The check “{rule}” broke down and was skipped. The others still work; see the log (“Referat” under Output).',
  },
} as const satisfies Record<string, Text>;
