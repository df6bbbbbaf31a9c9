import type { Minutes } from './model';

/** The body that met: as the minutes name it, else as its customs do; null where neither does. */
export function organizationOf({
  meeting,
  customs,
}: Pick<Minutes, 'meeting' | 'customs'>): string | null {
  return meeting.organization?.text ?? (customs.organization?.trim() || null);
}
