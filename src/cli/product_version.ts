import { readProjectJson } from './project_files.ts';

/** The version in the manifest of the package. */
export function productVersion(): string {
  const manifest = readProjectJson('package.json');
  const isManifest = typeof manifest === 'object' && manifest !== null && 'version' in manifest;
  return isManifest ? String(manifest.version) : 'unknown';
}
