import type { Section } from '../minutes/model';

/** True for a heading with nothing under it; a section that begins with a running line has that line. */
export function isEmptySection({ body, running }: Section): boolean {
  return !running && body.start === body.end;
}
