import { describe, it } from 'vitest';
import { complete, expectFindings, expectNothing, HEAD } from '../support/rules';

const first = complete(1, 'Ny cykelsti');
const recommended = 'Indstilling\n\nForvaltningen indstiller,\n\n- at grunden sælges.\n\n';

describe('missing-decision', () => {
  it('marks the heading of an item without a decision', () => {
    expectFindings(
      'missing-decision',
      `${HEAD}${first}«Punkt 2: Salg af grund»\n\n${recommended}`,
      ['Punkt 2 har ingen beslutning.'],
    );
  });

  it('names an item without a number by its title', () => {
    const contents = 'Indholdsfortegnelse\n\nNy cykelsti.....\t3\nSalg af grund.....\t4\n\n';
    expectFindings(
      'missing-decision',
      `${HEAD}${contents}${first.replace('Punkt 1: ', '')}«Salg af grund»\n\n${recommended}`,
      ['Punktet »Salg af grund« har ingen beslutning.'],
    );
  });

  it('asks for one in a bare title', () => {
    expectFindings('missing-decision', `${HEAD}${first}«Punkt 2: Salg af grund»\n\n`, [
      'Punkt 2 har ingen beslutning.',
    ]);
  });

  it('takes no heading of a decision for the title of the item below', () => {
    const rest = 'Sagsfremstilling\n\nTekst.\n\nBeslutning\n\nGodkendt.\n\n';
    const items = (second: string) =>
      `${HEAD}Ny cykelsti\n\nSag nr. 1\n\n${rest}${second}\n\n` +
      `Sag nr. 3\n\n${rest}Ny bro\n\nSag nr. 4\n\n${rest}`;
    expectFindings('missing-decision', items('«Salg af grund\n\nSag nr. 2»'), [
      'Punkt 2 har ingen beslutning.',
    ]);
    expectFindings('empty-section', items('Salg af grund\n\nSag nr. 2\n\n«Beslutning»'), [
      'Der står intet under »Beslutning«.',
    ]);
  });

  it('does not count what another body decided', () => {
    expectFindings(
      'missing-decision',
      `${HEAD}${first}«Punkt 2: Salg af grund»\n\n${recommended}` +
        'Beslutning fra Økonomiudvalget, 7. august 2024, pkt. 8:\n\nAnbefales.\n',
      ['Punkt 2 har ingen beslutning.'],
    );
  });

  it.each([
    'Spørgetid',
    'Eventuelt',
    'Evt.',
    'Underskriftsark',
    'Fraværende',
    'Forslag om ny vej - udgår',
    'Forslag om ny vej (udgået)',
    'Velkomst',
    'Pause',
    'Dato for næste møde',
    'Punkter til næste møde',
    'Opfølgning på sidste møde',
    'Spørgsmål fra borgere',
    'Lukket: Salg af ejendom',
  ])('does not ask for one in "%s"', (title) => {
    expectNothing(`${HEAD}${first}Punkt 2: ${title}\n\nSagsfremstilling\n\nTeksten.\n`);
  });

  it.each([
    'Godkendt.',
    'Dagsordenen blev godkendt.',
    'Mødeplanen for 2027 blev godkendt.',
    'Udvalget godkendte dagsordenen.',
    'Formanden bød velkommen.\n\nDagsordenen blev godkendt. Anna Holm bad om ordet.',
    'Dagsordenen blev godkendt.\n\nBilag\n\nSkitse',
  ])('accepts an answer without a heading under a short item: %s', (answer) => {
    expectNothing(`${HEAD}${first}Punkt 2: Godkendelse af dagsorden\n\n${answer}\n`);
  });

  it.each([
    'Dagsordenen skal godkendes.',
    'Den sidste plan blev vedtaget i 2019.',
    'Forvaltningen anbefaler, at den godkendes.',
    'Dagsordenen er sendt ud.',
  ])('does not take for an answer: %s', (text) => {
    expectFindings(
      'missing-decision',
      `${HEAD}${first}«Punkt 2: Godkendelse af dagsorden»\n\n${text}\n`,
      ['Punkt 2 har ingen beslutning.'],
    );
  });

  it.each([
    'Sagen er trukket tilbage af forvaltningen.',
    'Behandlet under punkt 1.',
    'Punktet blev drøftet sammen med pkt. 1',
    'Punktet udgår.',
    'Sagsnr. 24/1234\n\nTaget af dagsordenen.',
  ])('asks nothing of an item that was taken off: %s', (text) => {
    expectNothing(`${HEAD}${first}Punkt 2: Salg af grund\n\n${text}\n\n`);
  });

  it('asks for the decision of an item that was taken off an earlier meeting', () => {
    expectFindings(
      'missing-decision',
      `${HEAD}${first}«Punkt 2: Salg af grund»\n\nSagen blev trukket tilbage fra mødet i maj og ` +
        `forelægges nu på ny.\n\n${recommended}`,
      ['Punkt 2 har ingen beslutning.'],
    );
  });

  it('asks for none in an agenda', () => {
    expectNothing(
      `${HEAD}${first}Punkt 2: Salg af grund\n\n${recommended}`
        .replace('REFERAT', 'DAGSORDEN')
        .replace('Beslutning\n\nGodkendt.\n\n', ''),
    );
  });

  it('has nothing to say about a text that is no minutes', () => {
    expectNothing('Kære alle\n\nPunkt 1: Vi ses på mandag\n\nPunkt 2: Husk kage\n');
  });
});
