/** Words for money that goes out, or that there is less of than was thought. */
const OUT =
  /(?<!\p{L})(?:(?!mindre)\p{L}{0,20}(?:udgift|omkostning)|merforbrug|mindreindtægt|underskud|forhøjelse|stigning|køb(?!\p{L}))/iu;
/** Words for money that comes in, or that there is more of. */
const IN =
  /(?<!\p{L})(?:(?!mindre)\p{L}{0,20}indtægt|mindreforbrug|mindreudgift|overskud|nedsættelse|reduktion|fald(?!\p{L})|salg(?!\p{L}))/iu;

/**
 * True where figures of both directions are named: "et merforbrug på 6,1 og et mindreforbrug på 1,8". They
 * are as a rule written without signs and netted, so what they add up to proves nothing.
 */
export function namesBothSides(text: string): boolean {
  return OUT.test(text) && IN.test(text);
}
