/** Lays a folder for a new account, from a BibTeX or CSL-JSON item if there is one, with a record to fill in for each topic named. */
import { Command, Option } from 'commander';
import { packageRoot } from '../src/dossier/read.js';
import { layAccount, type NewAccount } from './lay-account.js';
import { mindLostOutput } from './lost-output.js';

mindLostOutput();

new Command('add-account')
  .description('lay a folder for a new account; then fill in what is empty, and run npm run check')
  .argument('<id>', 'id of the source: family name and year, as in shishkin-1957')
  .option('--from <file>', 'BibTeX or CSL-JSON, as a reference manager exports it')
  .option('--key <key>', 'which item, when the file holds several')
  .requiredOption('--perspective <view>', 'whose view it gives: one of the perspectives of dossier.json')
  .addOption(
    new Option('--proximity <nearness>')
      .choices(['eyewitness', 'participant', 'contemporary', 'later'])
      .makeOptionMandatory(),
  )
  .option('--language <code>', 'language of the text read, two letters')
  .option('--topics <ids>', 'topics that it speaks on, joined by commas: a record to fill in for each')
  .showHelpAfterError()
  .action((id: string, options: NewAccount) => {
    try {
      console.log(layAccount(packageRoot(), id, options).join('\n'));
    } catch (error) {
      console.error(`${(error as Error).message}\nNothing was written.`);
      process.exitCode = 1;
    }
  })
  .parse();
