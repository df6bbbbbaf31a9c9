// For every fix that is offered anywhere: it takes its finding away, brings no other, and an end is reached.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CodeAction, Diagnostic } from 'vscode-languageserver-protocol';
import { inventedMinutes, inventedTables } from '../support/corpus';
import { type Editor, editsOf, startEditor } from './client';
import { FAULTS, type Fault, LEAVES_OPEN } from './faults';

const TEXTS: readonly Pick<Fault, 'name' | 'text' | 'settings'>[] = [
  ...FAULTS,
  ...inventedMinutes(),
  ...inventedTables(),
];

let server: Awaited<ReturnType<typeof startEditor>>;

beforeAll(async () => {
  server = await startEditor();
});
afterAll(async () => {
  await server.finish();
});

describe.each(TEXTS)('$name', ({ text, settings }) => {
  it('each fix takes its finding away and brings no other', async () => {
    const editor = server.open(text, settings);
    const findings = await editor.pull();
    for (const [index, finding] of findings.entries()) {
      const offered = (await editor.fixes(finding)).length;
      expect(await preferredOf(editor, finding), 'preferred fixes').toBeLessThanOrEqual(1);
      for (let choice = 0; choice < offered; choice++) {
        const [again] = (await editor.pull()).slice(index);
        expect(again).toEqual(finding);
        const action = (await editor.fixes(finding))[choice] as CodeAction;
        await expectMended(editor, finding, action, findings);
        editor.restore();
      }
    }
    editor.close();
  });

  it('each suppression takes its finding away and brings no other', async () => {
    const editor = server.open(text, settings);
    const findings = await editor.pull();
    for (const finding of findings) {
      const offered = (await editor.suppressions(finding)).length;
      for (let choice = 0; choice < offered; choice++) {
        await editor.pull();
        const action = (await editor.suppressions(finding))[choice] as CodeAction;
        expect(action.isPreferred).toBe(false);
        await expectMended(editor, finding, action, findings);
        editor.restore();
      }
    }
    editor.close();
  });

  it('one after the other they come to an end', async () => {
    const editor = server.open(text, settings);
    const first = await editor.pull();
    let steps = 0;
    for (let next = await nextFix(editor); next !== null; next = await nextFix(editor)) {
      expect(++steps, `still ${next.title}`).toBeLessThanOrEqual(2 * first.length);
      editor.apply(next);
      editor.save();
    }
    editor.close();
  });

  it('all safe ones at once leave none of them', async () => {
    const editor = server.open(text, settings);
    const before = await editor.pull();
    let rounds = 0;
    for (let [all] = await editor.fixAll(); all !== undefined; [all] = await editor.fixAll()) {
      expect(all.kind).toBe('source.fixAll.referat');
      expect(++rounds).toBeLessThanOrEqual(3);
      editor.apply(all);
      editor.save();
    }
    const after = await editor.pull();
    if (rounds > 0) expect(after.length).toBeLessThan(before.length);
    expect(newCodes(before, after)).toEqual([]);
    editor.close();
  });
});

describe('the texts', () => {
  it.each(FAULTS)('show $rule with a fix: $name', async ({ text, rule, settings }) => {
    const editor = server.open(text, settings);
    const findings = (await editor.pull()).filter(({ code }) => code === rule);
    expect(findings).not.toEqual([]);
    const fixes = await Promise.all(findings.map((finding) => editor.fixes(finding)));
    expect(fixes.flat()).not.toEqual([]);
    editor.close();
  });
});

async function preferredOf(editor: Editor, finding: Diagnostic): Promise<number> {
  const fixes = await editor.fixes(finding);
  return fixes.filter(({ isPreferred }) => isPreferred).length;
}

/** Applied, the finding is gone and no other is there: at once, and when the writer has left. */
async function expectMended(
  editor: Editor,
  finding: Diagnostic,
  action: CodeAction,
  before: readonly Diagnostic[],
): Promise<void> {
  const text = editor.text();
  editor.apply(action);
  const what = `${finding.code} "${finding.message}": ${action.title}`;
  expect(editor.text(), what).not.toBe(text);
  if (!/(?<!\r)\n/.test(text)) expect(editor.text(), what).not.toMatch(/(?<!\r)\n/);
  for (const { newText } of editsOf(action)) expect(newText).not.toContain('undefined');
  expect(newCodes(before, await editor.pull()), what).toEqual([]);
  editor.save();
  const after = await editor.pull();
  const open = LEAVES_OPEN.get(String(finding.code)) ?? [];
  expect(
    newCodes(before, after).filter((code) => !open.includes(code)),
    `${what} (what a fix leaves to the writer stands in LEAVES_OPEN, test/fixes/faults.ts)`,
  ).toEqual([]);
  expect(count(after, finding.code), what).toBeLessThan(count(before, finding.code));
}

async function nextFix(editor: Editor): Promise<CodeAction | null> {
  for (const finding of await editor.pull()) {
    const [fix] = await editor.fixes(finding);
    if (fix !== undefined) return fix;
  }
  return null;
}

/** The rules of which there are more findings than before. */
function newCodes(before: readonly Diagnostic[], after: readonly Diagnostic[]): readonly string[] {
  const codes = new Set(after.map(({ code }) => code));
  return [...codes].filter((code) => count(after, code) > count(before, code)).map(String);
}

function count(findings: readonly Diagnostic[], code: Diagnostic['code']): number {
  return findings.filter((finding) => finding.code === code).length;
}
