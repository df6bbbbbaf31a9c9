import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readMinutes } from '../../server/src/minutes/minutes';
import { describeFinding, findingsIn } from '../support/rules';

const FOLDER = resolve('..', 'shared', 'minutes');
const FACTS = resolve(FOLDER, 'facts.json');

interface Facts {
  readonly documents: Readonly<
    Record<
      string,
      { readonly findings: readonly { readonly code: string; readonly line?: number }[] }
    >
  >;
}

const here = existsSync(FACTS);
if (!here) console.log('skipped: the real minutes are not on this machine');
const facts: Facts = here ? JSON.parse(readFileSync(FACTS, 'utf8')) : { documents: {} };

describe.skipIf(!here)('real minutes', () => {
  for (const [file, { findings }] of Object.entries(facts.documents)) {
    it(`${file}: exactly the findings of a careful reader`, () => {
      const text = readFileSync(resolve(FOLDER, file), 'utf8');
      const { lines } = readMinutes(text);
      const found = findingsIn(text);
      const said = found.map((finding) => describeFinding(finding, text)).join('\n');
      expect(found.map(({ rule }) => rule.id).sort(), said).toEqual(
        findings.map(({ code }) => code).sort(),
      );
      for (const { code, line } of findings) {
        if (line === undefined) continue;
        const places = found
          .filter(({ rule }) => rule.id === code)
          .map(({ span }) => lines.lineAt(span.start) + 1);
        expect(places, code).toContain(line);
      }
    });
  }
});
