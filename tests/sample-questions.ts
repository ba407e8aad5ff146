/** The questions of the app, with domains, choices and needs as a test needs them. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Questions } from '../src/domain/questions.ts';

type Asked = Omit<Questions, 'domains' | 'choices' | 'needs'>;

// Pages have no files of their own to ask, so the paths of the pipeline do not hold in their tests.
const { order, ...options }: Asked = parse(readFileSync('content/questions.yaml', 'utf8'));

export function questionsOf(parts: Partial<Questions> = {}): Questions {
  const asked = order.map((question) => ({ ...question, only: question.only ?? [] }));
  return { domains: [], choices: [], needs: [], order: asked, ...options, ...parts };
}
