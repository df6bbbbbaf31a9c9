// Opens a real VS Code with the extension live on the sample minutes: the machine's own, else one that
// is downloaded, else code-server's from npm, shown in a browser.
//
//   npm start
//   npm start -- --browser    at once in a browser
//
// What it says is Danish: many who start it write minutes and no programs.

import { spawn } from 'node:child_process';
import { desktopArguments, downloadCode, findCode, hasDisplay } from './vscode/desktop.mjs';
import { codeServerRunsHere } from './vscode/install.mjs';
import { projectRoot, samplesFolder } from './vscode/paths.mjs';
import { startServer } from './vscode/server.mjs';

const wantsBrowser = process.argv.includes('--browser');
const opened = !wantsBrowser && ((await openOwn()) || (await openDownloaded()));
if (!opened) await serveInBrowser();

async function openOwn() {
  const executable = findCode();
  if (executable === undefined) {
    console.log('Der er ingen VS Code på denne maskine.');
    return false;
  }
  if (!hasDisplay()) console.log('Kommer der intet vindue? Så prøv: npm start -- --browser');
  return openDesktop(executable, { isFresh: false });
}

async function openDownloaded() {
  if (!hasDisplay()) {
    console.log('Her er ingen skærm, som VS Code kan åbne et vindue på.');
    return false;
  }
  const executable = await downloadCode();
  return executable !== undefined && openDesktop(executable, { isFresh: true });
}

/** Opens the samples; resolves to whether VS Code ended (or handed over to its window) without fault. */
function openDesktop(executable, options) {
  console.log(`Åbner ${samplesFolder} i ${executable}`);
  const args = [
    ...['--new-window', `--extensionDevelopmentPath=${projectRoot}`],
    ...desktopArguments(options),
    samplesFolder,
  ];
  // Windows runs `code.cmd` only through its shell, which splits at blanks outside quotes.
  const shell = process.platform === 'win32';
  const quoted = (text) => (shell ? `"${text}"` : text);
  const code = spawn(quoted(executable), args.map(quoted), { stdio: 'inherit', shell });
  return new Promise((resolve) => {
    code.once('error', (error) => {
      console.error(`VS Code kunne ikke startes: ${error.message}`);
      resolve(false);
    });
    code.once('exit', (status) => {
      if (status !== 0) console.error(`VS Code kunne ikke startes: den sluttede med ${status}.`);
      resolve(status === 0);
    });
  });
}

async function serveInBrowser() {
  if (!codeServerRunsHere()) {
    console.error('VS Code i browseren kræver Linux x64. Installér VS Code, og prøv igen.');
    process.exitCode = 1;
    return;
  }
  const server = await startServer({ withExtension: true });
  console.log('\nReferat kører i VS Code. Åbn denne adresse i en browser:\n');
  console.log(`  ${server.address(samplesFolder)}\n`);
  console.log('Ctrl+C slutter.');
  const end = async () => {
    await server.stop();
    process.exit(0);
  };
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
}
