import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';

export interface SchemaNode {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly [key: string]: unknown;
}

export const schema: SchemaNode = JSON.parse(
  readFileSync(join(process.cwd(), 'schemas', 'referat-export-1.schema.json'), 'utf8'),
);

/** The published schema: consumers and later versions may know more properties. */
export function openValidator(): ValidateFunction {
  return compile(schema);
}

/** The same schema, refusing every property that it does not describe: what this version writes. */
export function strictValidator(): ValidateFunction {
  return compile(closed(schema) as SchemaNode);
}

function compile(node: SchemaNode): ValidateFunction {
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  addFormats(ajv);
  return ajv.compile(node);
}

function closed(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(closed);
  if (typeof node !== 'object' || node === null) return node;
  const entries = Object.entries(node).map(([key, value]) => [key, closed(value)] as const);
  const copy: Record<string, unknown> = Object.fromEntries(entries);
  // A property may itself be called "properties"; only a schema node has "type" beside it.
  return 'properties' in copy && copy.type === 'object'
    ? { ...copy, additionalProperties: false }
    : copy;
}

/** Every described property with its path of names: for looking that none lacks words. */
export function* propertiesOf(node: unknown, path = ''): Generator<[string, SchemaNode]> {
  if (Array.isArray(node)) {
    for (const part of node) yield* propertiesOf(part, path);
  } else if (typeof node === 'object' && node !== null) {
    const { properties } = node as SchemaNode;
    for (const [name, value] of Object.entries(properties ?? {})) {
      yield [`${path}/${name}`, value];
    }
    for (const [key, value] of Object.entries(node)) yield* propertiesOf(value, `${path}/${key}`);
  }
}
