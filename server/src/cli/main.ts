import { say } from '../l10n/cli';
import { VERSION } from '../service/version';
import { languageAsked, parseCommand } from './args';
import { runCheck } from './check';
import type { ExitCode } from './exit';
import { FAILED, NOTHING_FOUND } from './exit';
import { runExport } from './export';
import type { Io } from './io';
import { processIo } from './io';
import { runRule } from './rule';

async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  const command = parseCommand(argv);
  switch (command.name) {
    case 'help':
      await io.out(say(command.language, 'cli.help'));
      return NOTHING_FOUND;
    case 'version':
      await io.out(`${VERSION}\n`);
      return NOTHING_FOUND;
    case 'misuse': {
      const { language, why } = command;
      io.complain(`${say(language, why.id, why.parameters)} ${say(language, 'cli.usage.more')}`);
      return FAILED;
    }
    case 'check':
      return runCheck(command, io);
    case 'export':
      return runExport(command, io);
    case 'rule':
      return runRule(command, io);
  }
}

// The exit code is set, not forced, so that output that a slow pipe has not yet taken is not cut off.
run(process.argv.slice(2), processIo()).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    // The stack is for those who mend Referat; the sentence in front of it is for everybody.
    const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const language = languageAsked(process.argv.slice(2));
    process.stderr.write(`${say(language, 'cli.unexpected', { reason })}\n`);
    process.exitCode = FAILED;
  },
);
