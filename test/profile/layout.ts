const WIDTH = 100;

/** JSON laid out as our formatter does: what is short stands on one line, the rest is indented by two. */
export function laidOut(value: unknown): string {
  return `${lay(value, 0, 0)}\n`;
}

/** @param taken How much of the line stands before the value. */
function lay(value: unknown, indent: number, taken: number): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inner = ' '.repeat(indent + 2);
  const outer = ' '.repeat(indent);
  if (!Array.isArray(value)) {
    const members = Object.entries(value).filter(([, own]) => own !== undefined);
    if (members.length === 0) return '{}';
    const lines = members.map(([name, own]) => {
      const start = `${inner}${JSON.stringify(name)}: `;
      return `${start}${lay(own, indent + 2, start.length)}`;
    });
    return `{\n${lines.join(',\n')}\n${outer}}`;
  }
  if (value.length === 0) return '[]';
  const line = `[${value.map((own) => lay(own, 0, 0)).join(', ')}]`;
  // A comma may follow.
  if (!line.includes('\n') && taken + line.length + 1 <= WIDTH) return line;
  return `[\n${value.map((own) => `${inner}${lay(own, indent + 2, indent + 2)}`).join(',\n')}\n${outer}]`;
}
