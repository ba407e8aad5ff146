// `npm start`: install what is missing, build, serve the build. Ctrl-C ends it.
import { ensureDependencies, run } from './ensure-dependencies.mjs';

ensureDependencies();
run('npm', ['run', '--silent', 'build', '--', '--logLevel', 'warn']);
const { register } = await import('tsx/esm/api');
register();
const { serve } = await import('./serve.ts');
const { url } = await serve('dist', Number(process.env.PORT ?? 4173));
console.log(`Zijdeur is at ${url}`);
