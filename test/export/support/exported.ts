import type { ExportItem, ReferatExport } from '../../../server/src/export/format';
import { type ExportOptions, toExport } from '../../../server/src/export/toExport';
import { readMinutes } from '../../../server/src/minutes/minutes';
import type { Minutes } from '../../../server/src/minutes/model';
import { check } from '../../../server/src/rules/check';
import type { Finding } from '../../../server/src/rules/types';
import { strictValidator } from './schema';

const validate = strictValidator();

export function findingsIn(minutes: Minutes): readonly Finding[] {
  return check(minutes, {
    severities: new Map(),
    draft: null,
    onRuleError: (_, error) => {
      throw error;
    },
  });
}

/** The export of a text with what the checks find in it; it must keep to the schema, word for word. */
export function exported(text: string, options: Partial<ExportOptions> = {}): ReferatExport {
  const minutes = readMinutes(text);
  const result = toExport(minutes, findingsIn(minutes), {
    publicOnly: false,
    language: 'da',
    ...options,
  });
  // Through JSON, as a consumer gets it: `undefined` would vanish, and then be missed.
  const data: ReferatExport = JSON.parse(JSON.stringify(result));
  const keeps: boolean = validate(data);
  if (!keeps) throw new Error(JSON.stringify(validate.errors, null, 2));
  return data;
}

/** An item that is not reduced; `index` from 0. */
export function itemAt(data: ReferatExport, index: number): ExportItem {
  const item = data.agendaItems[index];
  if (!item || !('order' in item)) throw new Error(`no whole item at ${index}`);
  return item;
}
