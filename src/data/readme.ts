import type { Explainer } from '../scene/explainer.ts';
import type { Words } from '../scene/words/words.ts';
import type { Answer } from './answer.ts';

export interface ReadmeParts {
  readonly answer: Answer;
  readonly explainer: Explainer;
  /** The files beside it, in order. */
  readonly names: readonly string[];
  readonly productVersion: string;
  readonly words: Words;
}

/** What a person who opens the package reads first, as plain text. */
export function readmeOf({ answer, explainer, names, productVersion, words }: ReadmeParts): string {
  const { data, link, notes } = answer;
  const { title, subtitle, source, credit } = explainer;
  const parts = [
    title,
    subtitle,
    link,
    [words.packageHolds, ...names.map((name) => fileLine(name, words))].join('\n'),
    [...new Set([...notes, ...explainer.notes])].join('\n'),
    [source, credit, words.freeToUse].filter((part) => part !== '').join('\n'),
    `${words.productName} ${productVersion}. ${words.dataVersion(data.version, data.date)}`,
  ];
  return `${parts.join('\n\n')}\n`;
}

function fileLine(name: string, words: Words): string {
  const kind = KINDS.find(([pattern]) => pattern.test(name))?.[1];
  return `- ${name}${kind ? `: ${words.packageFiles[kind]}` : ''}`;
}

const KINDS: readonly (readonly [RegExp, keyof Words['packageFiles']])[] = [
  [/\.svg$/, 'svg'],
  [/\.pdf$/, 'pdf'],
  [/\.png$/, 'png'],
  [/^alt-text/, 'altText'],
  [/^caption/, 'caption'],
  [/^link/, 'link'],
  [/^regions/, 'regions'],
  [/^towns/, 'towns'],
  [/\.geojson$/, 'geojson'],
  [/^reach\.json$/, 'json'],
  [/^scenario/, 'scenario'],
];
