import type {
  ArithmeticGroup,
  ArithmeticItem,
  ArithmeticResult,
  ArithmeticRow,
  TextRange,
} from '../../server/src/shared/protocol';
import { say } from './texts';

/** What the page tells the extension. */
export type PageMessage =
  | { readonly type: 'ready' }
  | { readonly type: 'goTo'; readonly range: TextRange };

/** What the extension tells the page: new contents, as HTML made by `pageContents`. */
export interface ContentsMessage {
  readonly type: 'contents';
  readonly html: string;
}

/**
 * The page around the calculations. Its own style and script are all that may load and run
 * (the nonce says so); everything from the minutes is text.
 */
export function pageFrame(nonce: string, language: string): string {
  const policy = `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'`;
  return `<!DOCTYPE html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<style nonce="${nonce}">${STYLE}</style>
</head>
<body>
<label class="only"><input type="checkbox" id="only"> ${escaped(say('arithmeticOnly'))}</label>
<main id="contents" aria-live="polite">${escaped(say('arithmeticWait'))}</main>
<script nonce="${nonce}">${SCRIPT}</script>
</body>
</html>`;
}

/** All calculations as HTML: a part that folds for each item, a table for each table. */
export function pageContents({ summary, items }: ArithmeticResult): string {
  const parts = items.map((item, index) => itemHtml(item, index));
  return `<p class="summary">${escaped(summary)}</p>${parts.join('')}`;
}

function itemHtml({ heading, groups }: ArithmeticItem, index: number): string {
  const problems = groups.some(hasProblems) ? '' : ' calm';
  return `<details class="item${problems}" data-key="${index} ${escaped(heading)}" open>
<summary><h2>${escaped(heading)}</h2></summary>
${groups.map(groupHtml).join('')}</details>`;
}

function groupHtml(group: ArithmeticGroup): string {
  const { heading, range, calculations, note } = group;
  const columns = [say('arithmeticWhat'), say('arithmeticHow'), say('arithmeticOutcome')];
  const head = columns.map((column) => `<th scope="col">${escaped(column)}</th>`).join('');
  const table =
    calculations.length === 0
      ? ''
      : `<table aria-label="${escaped(heading)}"><thead><tr>${head}</tr></thead>
<tbody>${calculations.map(rowHtml).join('')}</tbody></table>`;
  const remark = note === '' ? '' : `<p class="note">${escaped(note)}</p>`;
  return `<section class="${hasProblems(group) ? '' : 'calm'}">
<h3>${link(heading, range)}</h3>${table}${remark}</section>`;
}

function rowHtml({ name, calculation, state, outcome, range }: ArithmeticRow): string {
  const calm = isProblem(state) ? '' : ' calm';
  return `<tr class="${state}${calm}"><th scope="row">${link(name, range)}</th>
<td>${escaped(calculation)}</td>
<td><span class="sign" aria-hidden="true">${SIGNS[state]}</span> ${escaped(outcome)}</td></tr>`;
}

const SIGNS: Readonly<Record<ArithmeticRow['state'], string>> = {
  exact: '✓',
  rounded: '✓',
  broken: '≠',
  unchecked: '–',
};

function hasProblems({ calculations }: ArithmeticGroup): boolean {
  return calculations.some(({ state }) => isProblem(state));
}

function isProblem(state: ArithmeticRow['state']): boolean {
  return state === 'broken' || state === 'unchecked';
}

/** A button that looks like a link: it goes to a place in the minutes. */
function link(text: string, { start, end }: TextRange): string {
  const place = [start.line, start.character, end.line, end.character].join(' ');
  const words = text === '' ? say('arithmeticGoTo', start.line + 1) : text;
  return `<button type="button" data-place="${place}">${escaped(words)}</button>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** Only colours of the theme; also in high contrast nothing is told by colour alone. */
const STYLE = `
body { padding: 0 1.2em 2em; color: var(--vscode-foreground); font-family: var(--vscode-font-family);
  font-size: var(--vscode-font-size); line-height: 1.5; }
.only { position: sticky; top: 0; display: block; padding: .8em 0;
  background: var(--vscode-editor-background); }
.summary, .note { color: var(--vscode-descriptionForeground); }
h2, h3 { display: inline; font-size: 1em; font-weight: 600; }
summary { cursor: pointer; padding: .4em 0; }
section { margin: .4em 0 1.2em 1.1em; }
table { border-collapse: collapse; width: 100%; margin-top: .3em; }
th, td { text-align: left; vertical-align: top; font-weight: normal; padding: .2em .8em .2em 0;
  border-top: 1px solid var(--vscode-editorWidget-border, transparent); }
thead th { color: var(--vscode-descriptionForeground); border-top: none; }
td { font-variant-numeric: tabular-nums; }
button { all: unset; cursor: pointer; color: var(--vscode-textLink-foreground); }
button:hover { text-decoration: underline; }
button:focus-visible, summary:focus-visible { outline: 1px solid var(--vscode-focusBorder); outline-offset: 2px; }
.broken .sign, .broken td:last-child { color: var(--vscode-errorForeground); font-weight: 600; }
.unchecked td:last-child { color: var(--vscode-descriptionForeground); }
body.problems .calm { display: none; }
`;

/** Runs in the page: keeps what is folded and where one reads when the contents change. */
const SCRIPT = `
const host = acquireVsCodeApi();
const contents = document.getElementById('contents');
const only = document.getElementById('only');
const state = Object.assign({ only: false, folded: [] }, host.getState());
function show() {
  only.checked = state.only;
  document.body.classList.toggle('problems', state.only);
  for (const part of contents.querySelectorAll('details')) {
    part.open = !state.folded.includes(part.dataset.key);
  }
}
function keep() {
  state.only = only.checked;
  const parts = [...contents.querySelectorAll('details')];
  state.folded = parts.filter((part) => !part.open).map((part) => part.dataset.key);
  host.setState(state);
}
only.addEventListener('change', () => { keep(); show(); });
contents.addEventListener('toggle', keep, true);
contents.addEventListener('click', (event) => {
  const place = event.target.closest('[data-place]');
  if (place === null) return;
  event.preventDefault();
  const [line, character, endLine, endCharacter] = place.dataset.place.split(' ').map(Number);
  const range = { start: { line, character }, end: { line: endLine, character: endCharacter } };
  host.postMessage({ type: 'goTo', range });
});
window.addEventListener('message', ({ data }) => {
  if (data.type !== 'contents') return;
  const focused = document.activeElement?.dataset?.place;
  const at = window.scrollY;
  contents.innerHTML = data.html;
  show();
  window.scrollTo(0, at);
  if (focused !== undefined) contents.querySelector('[data-place="' + focused + '"]')?.focus();
});
show();
host.postMessage({ type: 'ready' });
`;
