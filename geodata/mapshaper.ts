import { createRequire } from 'node:module';
import { packageUrl } from './sources.ts';

type Files = Record<string, string>;

/** Runs a mapshaper command line on files held in memory, and returns the files that it writes. */
export async function runMapshaper(commands: readonly string[], files: Files): Promise<Files> {
  const mapshaper = createRequire(packageUrl('mapshaper'))('./mapshaper.js') as {
    applyCommands(commands: string, files: Files): Promise<Record<string, Buffer | string>>;
  };
  const written = await mapshaper.applyCommands(commands.join(' '), files);
  return Object.fromEntries(
    Object.entries(written).map(([name, content]) => [name, content.toString()]),
  );
}
