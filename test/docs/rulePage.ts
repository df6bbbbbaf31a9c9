// Reads the pages about the rules (docs/rules) as their readers do: by heading.
import { readdirSync, readFileSync } from 'node:fs';
import type { Language } from '../../server/src/l10n/catalogue';
import { RULE_INDEX, RULE_PAGES_FOLDER, rulePagePath } from '../../server/src/shared/rulePages';

const ROOT = new URL(`../../${RULE_PAGES_FOLDER}/`, import.meta.url);

/** What every page tells, in this order. */
export const SECTIONS = {
  da: [
    'Hvad den finder',
    'Hvad den lader i fred',
    'Hvorfor det betyder noget',
    'Eksempel med fund',
    'Eksempel uden fund',
    'Sådan indstiller du den',
    'Sådan gør du en undtagelse',
  ],
  en: [
    'What it finds',
    'What it leaves alone',
    'Why it matters',
    'An example with a finding',
    'An example without a finding',
    'How to set it',
    'How to make an exception',
  ],
} as const;

export interface Block {
  /** "referat" or "json". */
  readonly kind: string;
  readonly text: string;
}

export interface RulePage {
  readonly title: string;
  readonly id: string;
  readonly severity: string;
  readonly sections: readonly string[];
  /** All fenced blocks in order. */
  readonly blocks: readonly Block[];
  /** The profile that the examples need, or an empty one. */
  readonly profile: string;
  readonly bad: Block;
  readonly good: Block;
  /** What Referat says of the bad example. */
  readonly messages: readonly string[];
  /** The comments that the page advises to write. */
  readonly comments: readonly string[];
  readonly links: readonly string[];
}

/** The ids that have a page in a language. */
export function pagesIn(language: Language): readonly string[] {
  return readdirSync(new URL(`${language}/`, ROOT))
    .map((name) => name.replace(/\.md$/, ''))
    .filter((id) => id !== RULE_INDEX)
    .sort();
}

export function textOfPage(language: Language, id: string): string {
  return readFileSync(new URL(rulePagePath(language, id), ROOT), 'utf8');
}

/** Throws where a page has no title line, or not two examples. */
export function readPage(language: Language, id: string): RulePage {
  const text = textOfPage(language, id);
  const [head = '', ...parts] = text.split(/^## /m);
  const [, title, name, severity] = /^# (.+)\n\n`([a-z-]+)` · (\S+)\n\n$/.exec(head) ?? [];
  if (title === undefined || name === undefined || severity === undefined) {
    throw new Error(`The page ${language}/${id} does not begin with title, name and severity.`);
  }
  const [, , , withFinding, without, , exception] = SECTIONS[language].map((heading) =>
    parts.find((part) => part.startsWith(`${heading}\n`)),
  );
  const badBlocks = blocksIn(withFinding ?? '');
  const bad = badBlocks.at(-1);
  const [good, ...more] = blocksIn(without ?? '');
  if (bad === undefined || good === undefined || more.length > 0 || badBlocks.length > 2) {
    throw new Error(`The page ${language}/${id} must have a bad and a good example.`);
  }
  return {
    title,
    id: name,
    severity,
    sections: parts.map((part) => part.slice(0, part.indexOf('\n'))),
    blocks: blocksIn(text),
    profile: badBlocks.length === 2 ? (badBlocks[0]?.text ?? '') : '',
    bad,
    good,
    messages: [...(withFinding ?? '').matchAll(/^> (.+)$/gm)].map(([, message]) => message ?? ''),
    comments: blocksIn(exception ?? '').flatMap(({ kind, text }) =>
      kind === 'referat' ? [text] : [],
    ),
    links: [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link]) => link ?? ''),
  };
}

/** What a rule finds, as a sentence. */
export function ruleTitle(language: Language, id: string): string {
  return `${readPage(language, id).title}.`;
}

function blocksIn(text: string): Block[] {
  return [...text.matchAll(/^```(\w+)\n([^`]*)^```$/gm)].map(([, kind = '', content = '']) => ({
    kind,
    text: content,
  }));
}
