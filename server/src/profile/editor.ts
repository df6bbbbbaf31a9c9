import { ALL_OPTIONS, type Values } from './options';
import { type Place, Problems } from './problems';
import { readShape } from './readShape';
import { fromValue, isMembers, plainOf } from './written';

const IN_EDITOR = new Map(ALL_OPTIONS.filter(([, { where }]) => where !== 'profile'));
/** Read by the editor's side alone. */
const CLIENT_ALONE: ReadonlySet<string> = new Set(['detectLanguage', 'trace.server']);

/**
 * The settings from whatever a client sent for the section `referat`. What is missing, or as an editor
 * writes what is not set (`null`, an empty text), is not there. What is not understood is not there
 * either, and `ignored` hears of it (`rules.empty-section = "loud"`); other keys belong to the client
 * and are passed over in silence.
 */
export function readEditor(value: unknown, ignored: (what: string) => void): Values {
  if (value === undefined || value === null) return {};
  const root = fromValue(value);
  if (!isMembers(root.value)) {
    ignored(describe({ ...root, path: 'referat' }));
    return {};
  }
  const problems = new Problems((at) => ignored(describe(at)));
  const values: Record<string, unknown> = {};
  for (const { name, value: written } of root.value.members) {
    const option = IN_EDITOR.get(name as keyof Values);
    if (option === undefined || CLIENT_ALONE.has(name)) continue;
    if (written.value === null || written.value === '') continue;
    const read = readShape(option.shape, written, problems);
    if (read !== undefined) values[name] = read;
  }
  return values;
}

const DESCRIBED_LENGTH = 80;

function describe({ path, span, value = null }: Place): string {
  const plain = plainOf({ path, span, value });
  return `${path} = ${JSON.stringify(plain).slice(0, DESCRIBED_LENGTH)}`;
}
