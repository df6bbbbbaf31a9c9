import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../server/src/minutes/model';
import { classifyOutcome } from '../../server/src/minutes/outcome';

type Row = readonly [Outcome, boolean | null, readonly string[]];

/** Every phrase of the table, family by family. */
const TABLE: readonly Row[] = [
  [
    'approved',
    true,
    [
      'Godkendt.',
      'Godkendt',
      'Dagsordenen blev godkendt.',
      'Indstillingen godkendes.',
      'Indstillingen godkendt.',
      'Godkendt som indstillet.',
      'Økonomiudvalgets indstilling godkendt.',
      'Udvalget godkender planen.',
      'Udvalget godkendte planen.',
      'Byrådet besluttede at godkende planen.',
      'Tiltrådt.',
      'Indstillingen tiltrådt.',
      'Indstillingen blev tiltrådt.',
      'Udvalget tiltrådte indstillingen.',
      'Vedtaget',
      'Byrådet vedtog indstillingen.',
      'Forslaget er vedtaget.',
      'Byrådet godkendte indstillingen.',
      'Regionsrådet godkendte planen.',
      'Ældrerådet tiltrådte indstillingen.',
    ],
  ],
  [
    'noted',
    true,
    [
      'Taget til efterretning.',
      'Til efterretning.',
      'Orienteringen taget til efterretning.',
      'Udvalget tog orienteringen til efterretning.',
      'Til orientering.',
      'Orientering givet.',
      'Der orienteres om byggeriet.',
      'Anna Holm orienterede om byggeriet.',
    ],
  ],
  [
    'recommended',
    false,
    [
      'Anbefales.',
      'Anbefalet.',
      'Indstillingen anbefales.',
      'Indstillingerne anbefales.',
      'Økonomiudvalget anbefaler indstillingen.',
      'Anbefales godkendt.',
      'Indstilles godkendt.',
      'Budgetopfølgningen indstilles godkendt.',
      'Forslaget indstilles til godkendelse.',
      'Økonomiudvalget indstiller, at planen godkendes.',
      'Anbefales taget til efterretning.',
    ],
  ],
  [
    'discussed',
    null,
    ['Drøftet.', 'Drøftet', 'Udvalget drøftede oplægget.', 'Temadrøftelsen gennemførtes.'],
  ],
  [
    'postponed',
    false,
    ['Udsat', 'Udsættes', 'Sagen udsættes til næste møde.', 'Sagens behandling blev udsat.'],
  ],
  [
    'withdrawn',
    null,
    [
      'Udgår.',
      'Punktet udgår af dagsordenen.',
      'Sagen tages af dagsordenen.',
      'Sagen genoptages.',
      'Mødet er aflyst.',
    ],
  ],
  [
    'forwarded',
    false,
    [
      'Oversendes til Økonomiudvalget.',
      'Fremsendes til Byrådet til behandling.',
      'Sendt til behandling i Teknikudvalget.',
      'Sagen sendes tilbage.',
      'Tilbagesendes.',
      'Forslaget sendes i høring.',
      'Udvalget besluttede at sende servicerammerne i høring.',
      'Udvalget sender sagen tilbage til forvaltningen.',
      'Udvalget sendte forslaget i høring.',
    ],
  ],
  [
    'rejected',
    true,
    [
      'Ikke godkendt.',
      'Afvist.',
      'Forslaget blev afvist.',
      'Forkastet',
      'Forslaget falder.',
      'Forslaget bortfaldt.',
      'Ansøgningen blev ikke imødekommet.',
      'Ansøgningen imødekommes ikke.',
      'Byrådet kunne ikke godkende indstillingen.',
      'Byrådet godkendte ikke indstillingen.',
      'Ej godkendt.',
      'Indstillingen blev ikke fulgt.',
      'Indstillingen følges ikke.',
    ],
  ],
  [
    'elected',
    true,
    [
      'Valgt blev:\nAnna Holm',
      'Anna Holm blev valgt som formand.',
      'Anna Holm udpeges.',
      'Som borgmester valgtes Anna Holm (A).',
      'Anna Holm blev genvalgt.',
    ],
  ],
  [
    'nothing',
    null,
    [
      'Ingen.',
      'Intet.',
      'Ingen',
      'Intet at meddele.',
      'Intet til referat.',
      'Intet under punktet.',
      'Ingen spørgsmål.',
      'Der var ingen meddelelser.',
      'Der var ingen borgere indskrevet.',
    ],
  ],
  [
    'other',
    null,
    [
      '',
      '   ',
      'Der ønskes en uddybning inden endelig behandling.',
      'Der arbejdes videre med forslaget.',
      'Udvalget ønsker at være medfinansierende. Beløbet fastsættes til 500.000 kr.',
      'Udvalget ønsker, at planen godkendes af naboerne.',
      'Udvalget ser frem til den godkendte plan.',
      'Den godkendte plan følges op i foråret.',
      'Udvalget sender en hilsen til borgerne.',
      'Der indkaldes til nyt møde.',
      'Ingen af forslagene nyder fremme i denne omgang.',
    ],
  ],
];

describe('the phrase table', () => {
  const rows = TABLE.flatMap(([outcome, final, texts]) =>
    texts.map((text): [string, Outcome, boolean | null] => [text, outcome, final]),
  );
  it.each(rows)('%j is %s', (text, outcome, final) => {
    expect(classifyOutcome(text)).toEqual({ outcome, final });
  });
});

describe('what stands round the phrase', () => {
  it.each<[string, Outcome, boolean | null]>([
    ['Godkendt, idet sagen udsættes for ejendommen Skovvej 2.', 'approved', true],
    ['Godkendt med den ændring, at fristen udskydes.', 'approved', true],
    ['Enstemmigt godkendt.', 'approved', true],
    ['Godkendt, dog således at planen sendes i høring.', 'approved', true],
    ['Anbefales, med bemærkning om trafikken.', 'recommended', false],
    ['Anna Holm var fraværende. Godkendt.', 'approved', true],
    ['Fraværende: Anna Holm (A).\nGodkendt.', 'approved', true],
    ['Afbud: Ingen\n\nDrøftet', 'discussed', null],
    ['Godkendt.\n\nAnna Holm kan ikke tiltræde beslutningen.', 'approved', true],
    ['Udvalget kan ikke anbefale forslaget.', 'rejected', false],
    ['Drøftet. Udsat til næste møde.', 'postponed', false],
    ['Drøftet og godkendt.', 'approved', true],
    ['Ingen bemærkninger. Godkendt.', 'approved', true],
    ['1. Indstilles godkendt. 2. Indstilles godkendt.', 'recommended', false],
    ['1. Godkendt\n2. Godkendt', 'approved', true],
    ['1. Godkendt.\n2. Anbefales.', 'approved', false],
    ['Ad 1: Anbefales.', 'recommended', false],
    ['Ad. 1\nGodkendt', 'approved', true],
    ['Ad 1, 2, 3 og 4: Anbefales.', 'recommended', false],
    [
      'For forslaget stemte 11 (A, B)\nImod stemte 8 (V)\nUndlod at stemme 5 (C)\nGodkendt.',
      'approved',
      true,
    ],
    [
      'Et ændringsforslag fra A blev forkastet med 39 stemmer imod 5.\nIndstillingen blev tiltrådt med 34 stemmer imod 15.',
      'approved',
      true,
    ],
    [
      'For forslaget stemmer:\nAnna Holm\nImod stemmer:\nBo Lund\nForslaget falder.',
      'rejected',
      true,
    ],
    ['Byrådet besluttede, at planen sendes tilbage.', 'forwarded', false],
    ['**Godkendt.**', 'approved', true],
    ['Godkendt med 17 stemmer for og 6 imod.', 'approved', true],
    ['Indstillingen godkendt med 17 stemmer for og 6 stemmer imod.', 'approved', true],
    ['6 medlemmer stemmer for godkendelse.', 'other', null],
    ['Godkendt af A, V, C og F. Ø og O stemte imod.', 'approved', true],
    ['Godkendt, 3 stemte imod.', 'approved', true],
    ['Ø og O stemte imod, idet planen bør udsættes.', 'other', null],
    ['Punkt 4 udgår. Dagsordenen blev herefter godkendt.', 'approved', true],
    ['Punkt 4 udgår.', 'withdrawn', null],
    ['Punkt 4 udgår. Punkt 5 godkendt.', 'withdrawn', null],
    ['Punktet udgår. Dagsordenen blev herefter godkendt.', 'withdrawn', null],
    [
      'Bo Lund stillede forslag om udsættelse. Forslaget blev forkastet. Indstillingen blev godkendt.',
      'approved',
      true,
    ],
    ['Forslaget blev forkastet. Forvaltningen orienterede om sagen.', 'rejected', true],
    ['Ansøgningen blev afvist. Regnskabet blev godkendt.', 'rejected', true],
    ['Forslaget om udsættelse blev godkendt.', 'postponed', false],
    ['Forslaget opnåede ikke flertal.', 'rejected', true],
    ['Der var ikke flertal for udsættelse. Godkendt.', 'approved', true],
    ['Byrådet kunne ikke tiltræde indstillingen.', 'rejected', true],
    ['Teknikudvalget kunne ikke anbefale planen.', 'rejected', false],
    ['Anna Holm kunne ikke tiltræde indstillingen. Godkendt.', 'approved', true],
    ['Godkendt.\n\nAnna Holm (A) ønsker sagen indbragt for Byrådet.', 'approved', false],
    [
      'Godkendt. Liste B begærede beslutningen indbragt for kommunalbestyrelsen.',
      'approved',
      false,
    ],
    ['Anna Holm indbringer sagen for Byrådet. Godkendt.', 'approved', false],
    ['Godkendt. Sagen var indbragt for Byrådet i 2024.', 'approved', true],
    ['Godkendt. Anna Holm ønsker ikke sagen indbragt for Byrådet.', 'approved', true],
  ])('%j is %s', (text, outcome, final) => {
    expect(classifyOutcome(text)).toEqual({ outcome, final });
  });
});
