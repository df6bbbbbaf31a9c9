import { beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../server/src/profile/settings';
import type { Message } from '../../server/src/rules/types';
import { PARTS, type Parts } from '../../server/src/service/parts';
import { createService, type Service } from '../../server/src/service/service';
import { ITEM_2_LINE, MINUTES } from '../support/sampleMinutes';

const URI = 'file:///referat';
const at = (line: number) => (lines: { start(line: number): number }) => lines.start(line) + 12;

let calls: string[];
let errors: string[];
let reports: Message[];
beforeEach(() => {
  calls = [];
  errors = [];
  reports = [];
});

/** The real parts, with a note of each reading and check. */
const COUNTED: Parts = {
  ...PARTS,
  readMinutes: (text, previous) => {
    calls.push(previous === undefined ? 'read' : 'read again');
    return PARTS.readMinutes(text, previous);
  },
  check: (minutes, options) => {
    calls.push(options.draft === null ? 'check' : `check, writing at ${options.draft.offset}`);
    return PARTS.check(minutes, options);
  },
};

function serviceWith(parts: Partial<Parts> = {}, pause?: () => Promise<void>): Service {
  const log = { error: (line: string) => errors.push(line), warn: () => {}, debug: () => {} };
  const report = (message: Message) => void reports.push(message);
  return createService({ log, report, ...(pause && { pause }) }, { ...COUNTED, ...parts });
}

async function codesOf(service: Service): Promise<string[]> {
  const answer = await service.findings(URI);
  if (answer.outcome !== 'answered') throw new Error(answer.outcome);
  return answer.value.findings.map(({ rule }) => rule.id);
}

describe('work is done once', () => {
  it('for all questions about a version, and not before the first', async () => {
    const service = serviceWith();
    service.open({ uri: URI, version: 1, text: MINUTES });
    expect(calls).toEqual([]);
    await Promise.all([
      service.findings(URI),
      service.outline(URI),
      service.hover(URI, at(ITEM_2_LINE)),
      service.fixes(URI, at(0), at(ITEM_2_LINE)),
      service.selectionRanges(URI, [at(3)]),
      service.foldingRanges(URI),
      service.index(URI),
      service.exportJson(URI, false),
    ]);
    expect(calls).toEqual(['read', 'check']);
  });

  it('a new version is read with what is known of the one before', async () => {
    const service = serviceWith();
    service.open({ uri: URI, version: 1, text: MINUTES });
    await service.findings(URI);
    service.change({ uri: URI, version: 2, text: `${MINUTES}\n` }, null);
    service.change({ uri: URI, version: 3, text: `${MINUTES}\n\n` }, null);
    await service.findings(URI);
    expect(calls).toEqual(['read', 'check', 'read again', 'check']);
  });

  it('new settings cost a check, no reading; the same settings cost nothing', async () => {
    const service = serviceWith();
    service.open({ uri: URI, version: 1, text: MINUTES });
    expect(await codesOf(service)).toEqual(['missing-decision']);
    const severities = new Map([['missing-decision', 'off' as const]]);
    expect(service.configure(URI, { ...DEFAULT_SETTINGS, severities })).toBe(true);
    expect(await codesOf(service)).toEqual([]);
    expect(service.configure(URI, { ...DEFAULT_SETTINGS, severities: new Map(severities) })).toBe(
      false,
    );
    await service.findings(URI);
    expect(calls).toEqual(['read', 'check', 'check']);
  });

  it('each new analysis is told once, with a serial of its own', async () => {
    const service = serviceWith();
    const told: [number, number][] = [];
    service.onAnalysed((_, { version, serial }) => told.push([version, serial]));
    service.open({ uri: URI, version: 1, text: MINUTES });
    await service.findings(URI);
    await service.outline(URI);
    service.close(URI);
    service.open({ uri: URI, version: 1, text: MINUTES });
    await service.findings(URI);
    expect(told).toEqual([
      [1, 1],
      [1, 2],
    ]);
  });
});

describe('an answer', () => {
  it('carries its version', async () => {
    const service = serviceWith();
    service.open({ uri: URI, version: 17, text: MINUTES });
    expect(await service.outline(URI)).toMatchObject({ outcome: 'answered', version: 17 });
  });

  it('is "unknown" for a document that is not open', async () => {
    expect(await serviceWith().outline(URI)).toEqual({ outcome: 'unknown' });
  });

  it('is "cancelled" when the asker gave up, and nothing was computed', async () => {
    const cancellation = { isCancellationRequested: false };
    const service = serviceWith({}, async () => {
      cancellation.isCancellationRequested = true;
    });
    service.open({ uri: URI, version: 1, text: MINUTES });
    expect(await service.outline(URI, cancellation)).toEqual({ outcome: 'cancelled' });
    expect(calls).toEqual([]);
  });

  it('is about the newest version when the document changed meanwhile', async () => {
    const service = serviceWith({}, async () => {});
    service.open({ uri: URI, version: 1, text: MINUTES });
    const asked = service.outline(URI);
    service.change({ uri: URI, version: 2, text: MINUTES.replace('Møllebroen', 'broen') }, null);
    expect(await asked).toMatchObject({ outcome: 'answered', version: 2 });
    expect(calls).toEqual(['read', 'check']);
  });

  it('is "moved" when it was about a place in a text that changed meanwhile', async () => {
    const service = serviceWith({}, async () => {});
    service.open({ uri: URI, version: 1, text: MINUTES });
    const place = at(ITEM_2_LINE);
    const asked = [service.hover(URI, place), service.fixes(URI, place, place)];
    service.change({ uri: URI, version: 2, text: 'Punkt 1: Nyt' }, null);
    expect(await Promise.all(asked)).toEqual([{ outcome: 'moved' }, { outcome: 'moved' }]);
    expect(calls).toEqual([]);
  });

  it('is "unknown" when the document was closed meanwhile', async () => {
    let close = () => {};
    const service = serviceWith({}, async () => close());
    close = () => service.close(URI);
    service.open({ uri: URI, version: 1, text: MINUTES });
    expect(await service.outline(URI)).toEqual({ outcome: 'unknown' });
  });
});

describe('a part that throws', () => {
  it('costs its answer, is logged each time and reported once', async () => {
    const service = serviceWith({
      hover: () => {
        throw new Error('no hover today');
      },
    });
    service.open({ uri: URI, version: 3, text: MINUTES });
    const place = at(ITEM_2_LINE);
    expect(await service.hover(URI, place)).toEqual({ outcome: 'failed', version: 3 });
    expect(await service.hover(URI, place)).toEqual({ outcome: 'failed', version: 3 });
    expect(await service.outline(URI)).toMatchObject({ outcome: 'answered' });
    expect(errors).toHaveLength(2);
    expect(errors[0]).toMatch(
      /^hover failed on file:\/\/\/referat@3: Error: no hover today\n +at /,
    );
    expect(reports).toEqual([{ id: 'server.failed.hover', parameters: {} }]);
  });

  it('reading is tried once for each version; the next version is read with the last good one', async () => {
    const service = serviceWith({
      readMinutes: (text, previous) => {
        if (text.includes('🔥')) throw new Error('unreadable');
        return COUNTED.readMinutes(text, previous);
      },
    });
    service.open({ uri: URI, version: 1, text: MINUTES });
    await service.findings(URI);
    service.change({ uri: URI, version: 2, text: `${MINUTES}🔥` }, null);
    expect(await service.findings(URI)).toEqual({ outcome: 'failed', version: 2 });
    expect(await service.outline(URI)).toEqual({ outcome: 'failed', version: 2 });
    expect(errors).toHaveLength(1);
    service.change({ uri: URI, version: 3, text: MINUTES }, null);
    expect(await codesOf(service)).toEqual(['missing-decision']);
    expect(calls).toEqual(['read', 'check', 'read again', 'check']);
  });

  it('checks that throw leave the outline, and nobody is told that there are no findings', async () => {
    const service = serviceWith({
      check: () => {
        throw new Error('no checks');
      },
    });
    service.open({ uri: URI, version: 1, text: MINUTES });
    expect(await service.findings(URI)).toEqual({ outcome: 'failed', version: 1 });
    expect(await service.exportJson(URI, false)).toEqual({ outcome: 'failed', version: 1 });
    expect(await service.outline(URI)).toMatchObject({ outcome: 'answered' });
    expect(errors).toHaveLength(1);
  });

  it('a rule that throws costs its findings alone', async () => {
    const service = serviceWith({
      check: (minutes, options) => {
        options.onRuleError('some-rule', new Error('odd minutes'));
        return PARTS.check(minutes, options);
      },
    });
    service.open({ uri: URI, version: 1, text: MINUTES });
    expect(await codesOf(service)).toEqual(['missing-decision']);
    expect(errors[0]).toContain('rule some-rule failed on file:///referat@1: Error: odd minutes');
    expect(reports).toEqual([{ id: 'server.failed.rule', parameters: { rule: 'some-rule' } }]);
  });
});

describe('while somebody writes', () => {
  const END = MINUTES.length;
  const typed = (text: string, removed = 0) => ({
    span: { start: END - removed, end: END },
    text,
  });

  it.each([
    ['a key', typed('B'), true],
    ['a line break with its indent', typed('\n  '), true],
    ['two line breaks', typed('\n\n'), true],
    ['more line breaks than stand about a heading', typed('\n'.repeat(7)), false],
    ['two lines', typed('Beslutning\n\nGodkendt.'), false],
    ['a word completed', { span: { start: END - 5, end: END - 1 }, text: 'Beslutning' }, true],
    ['a key taken back', typed('', 1), true],
    ['more than a line can take', typed('x'.repeat(81)), false],
    ['a section cut out', typed('', 85), false],
  ])('%s: counts as writing or not', async (_, change, isWriting) => {
    const service = serviceWith();
    service.open({ uri: URI, version: 1, text: MINUTES });
    const { start, end } = change.span;
    const text = MINUTES.slice(0, start) + change.text + MINUTES.slice(end);
    service.change({ uri: URI, version: 2, text }, change);
    await service.findings(URI);
    const offset = start + change.text.length;
    expect(calls.at(-1)).toBe(isWriting ? `check, writing at ${offset}` : 'check');
  });

  it('a change at an unknown place, a save and opening anew end it', async () => {
    const service = serviceWith();
    service.open({ uri: URI, version: 1, text: MINUTES });
    service.change({ uri: URI, version: 2, text: `${MINUTES} ` }, typed(' '));
    expect(await codesOf(service)).toEqual([]);
    expect(service.settle(URI)).toBe(true);
    expect(service.settle(URI)).toBe(false);
    expect(await codesOf(service)).toEqual(['missing-decision']);
    service.change({ uri: URI, version: 3, text: `${MINUTES}  ` }, typed(' '));
    service.change({ uri: URI, version: 4, text: `${MINUTES}   ` }, null);
    expect(await codesOf(service)).toEqual(['missing-decision']);
    service.change({ uri: URI, version: 5, text: `${MINUTES} ` }, typed(' '));
    service.open({ uri: URI, version: 1, text: `${MINUTES} ` });
    expect(await codesOf(service)).toEqual(['missing-decision']);
  });

  it('a line break is held back with the rest, the export holds nothing back', async () => {
    const service = serviceWith();
    service.open({ uri: URI, version: 1, text: MINUTES });
    service.change({ uri: URI, version: 2, text: `${MINUTES}\n` }, typed('\n'));
    expect(await codesOf(service)).toEqual([]);
    const answer = await service.exportJson(URI, false);
    if (answer.outcome !== 'answered') throw new Error(answer.outcome);
    expect(JSON.parse(answer.value).diagnostics).toHaveLength(1);
  });
});

it('a document keeps the settings that it was opened with', async () => {
  const service = serviceWith();
  service.open({ uri: URI, version: 1, text: MINUTES }, { ...DEFAULT_SETTINGS, language: 'en' });
  const answer = await service.findings(URI);
  expect(answer).toMatchObject({ value: { settings: { language: 'en' } } });
});
