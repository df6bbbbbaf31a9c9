import * as assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { languageOf } from './support/language';
import { openFile } from './support/minutes';
import { until } from './support/until';

describe('detection', () => {
  it('recognises minutes in a .txt, and leaves alone what only mentions the word', async () => {
    await openFile('notat.txt');
    await openFile('moede-som-tekst.txt');
    // The note was opened first: once the minutes are recognised, the note has been looked at too.
    await until('the language of moede-som-tekst.txt', () =>
      languageOf('moede-som-tekst.txt') === 'referat' ? true : undefined,
    );
    assert.equal(languageOf('notat.txt'), 'plaintext');
  });
});
