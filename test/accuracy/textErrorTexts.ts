/**
 * Invented texts that state a sum with its parts, or one figure in several places. The figures that
 * belong together stand in markers «…»; every one of them gets each kind of slip in turn.
 */
export const SUMS: readonly string[] = [
  'Klubben har et budget på «8,4 mio. kr.» og finansieres af Havnefonden («5,2 mio. kr.»), Boligforeningen («2,1 mio. kr.») og Nørreskov Kommune («1,1 mio. kr.»).',
  'Styrelsen har givet tilsagn om i alt «612.000 kr.», som dækker «480.000 kr.» til løn til vejledere, samt «132.000 kr.» til ledelse.',
  'Udgiften er «732.500 kr.» (asfalt «511.500 kr.», skilte «89.000 kr.» og lys «132.000 kr.»).',
  'Anlægsudgiften på «214 mio. kr.» fordeler sig med «31 mio. kr.» i 2027, «102 mio. kr.» i 2028 og «81 mio. kr.» i 2029.',
  'Tilskuddet på «1,25 mio. kr.» er fordelt på idræt med «750.000 kr.» og kultur med «500.000 kr.»',
  'Der gives «3,2 mio. kr.» til skolerne og «1,7 mio. kr.» til klubberne, i alt «4,9 mio. kr.»',
  'Der afsættes «120.000 kr.» til borde, «85.000 kr.» til stole og «44.500 kr.» til lamper, hvilket giver en samlet udgift på «249.500 kr.»',
  'Den samlede udgift er «61,3 mio. kr.», der fordeler sig med «33,4 mio. kr.» til anlæg, «23,1 mio. kr.» til drift og «4,8 mio. kr.» til inventar.',
  'Samlet udgift «480.500 kr.»: bump «320.500 kr.», skilte «60.000 kr.» og belysning «100.000 kr.»',
  'Budgettet på «2.350 t.kr.» består af løn på «1.925 t.kr.» og materialer på «425 t.kr.»',
  'Udgiften på «731.200 kr.» fordeles således:\n\n- asfalt: «510.700 kr.»\n- skilte: «90.500 kr.»\n- lys: «130.000 kr.»\n\nArbejdet begynder i maj.',
  'Den samlede anlægssum er «12,4 mio. kr.» og består af følgende:\n1. Jordarbejde «3,1 mio. kr.»\n2. Bygning «8,2 mio. kr.»\n3. Haveanlæg «1,1 mio. kr.»',
  '- Borde «120.000 kr.»\n- Stole «85.500 kr.»\n- Lamper «44.500 kr.»\nI alt «250.000 kr.»',
  'Der søges om «1.485.300 kr.», fordelt på:\n• Løn, «1.120.000 kr.»\n• Husleje, «215.300 kr.»\n• Kurser, «150.000 kr.»',
  'Tilskuddet fordeles sådan:\nBørneklubben «41.250 kr.»\nSejlklubben «24.750 kr.»\nI alt: «66.000 kr.»',
  'Beløbet er «4,25 mio. kr.» + «1,31 mio. kr.» = «5,56 mio. kr.»',
  'Renoveringen koster «3.764.000 kr.» og finansieres af boligforeningen («2.510.000 kr.»), staten («940.000 kr.») og kommunen («314.000 kr.»).',
  'Den samlede besparelse er «6,75 mio. kr.», fordelt på «2,40 mio. kr.» i 2026, «2,15 mio. kr.» i 2027 og «2,20 mio. kr.» i 2028.',
  'Projektet koster i alt «948.700 kr.» («610.000 kr.» til anlæg, «238.700 kr.» til inventar og «100.000 kr.» til tilsyn).',
  'Bevillingen på «2,8 mio. kr.» dækkes af staten med «1,9 mio. kr.» og af kommunen med «900.000 kr.»',
];

/** Items of four sections with one figure in two or more of them. */
export interface RepeatedFigure {
  readonly summary: string;
  readonly finances: string;
  readonly recommendation: string;
}

export const REPEATED: readonly RepeatedFigure[] = [
  {
    summary: 'Der bygges en plads ved havnen.',
    finances: 'Der søges om en anlægsbevilling på «14,75 mio. kr.» til pladsen.',
    recommendation: 'at der gives en anlægsbevilling på «14,75 mio. kr.» til pladsen.',
  },
  {
    summary: 'Der forventes et mindre forbrug på «2,64 mio. kr.» på området.',
    finances: 'Økonomi bemærker, at mindreforbruget på «2.640.000 kr.» lægges i kassen.',
    recommendation: 'at mindreforbruget på «2,64 mio. kr.» lægges i kassen.',
  },
  {
    summary: 'Foreningen søger om et tilskud på «48.500 kr.»',
    finances: 'Tilskuddet på «48.500 kr.» kan betales af puljen.',
    recommendation: 'at der gives et tilskud på «48.500 kr.» til foreningen.',
  },
  {
    summary: 'Taget skal skiftes.',
    finances: 'Udgiften til taget er «1.485.000 kr.»',
    recommendation: 'at udgiften på «1.485.000 kr.» finansieres af kassen.',
  },
  {
    summary: 'Der forventes et merforbrug på «6,4 mio. kr.»',
    finances: 'Merforbruget på «6,4 mio. kr.» skyldes vinteren.',
    recommendation: 'at merforbruget på «6,4 mio. kr.» dækkes af kassen.',
  },
  {
    summary: 'Grunden ved Åvej kan sælges.',
    finances: 'Der søges om en tillægsbevilling på «318.250 kr.» i 2026.',
    recommendation: 'at der gives en tillægsbevilling på «318.250 kr.» i 2026.',
  },
];
