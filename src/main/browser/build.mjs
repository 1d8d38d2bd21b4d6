// Bundles the browser code into the folder given. Does nothing when nothing has changed since the last time.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));
const out = path.resolve(process.argv[2]);

const digest = (files) => {
  const hash = createHash('sha256');
  for (const file of files) hash.update(fs.readFileSync(path.join(here, file)));
  return hash.digest('hex');
};
const unchanged = (stamp, value) => fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === value;

const lock = digest(['package-lock.json']);
const lockStamp = path.join(here, 'node_modules', '.debrief-lock');
if (!unchanged(lockStamp, lock)) {
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: here, stdio: 'inherit', shell: process.platform === 'win32' });
  fs.writeFileSync(lockStamp, lock);
}

const sources = fs.readdirSync(path.join(here, 'src')).sort().map((file) => path.join('src', file));
const state = lock + digest([...sources, 'build.mjs']);
const outStamp = path.join(out, '.stamp');
if (!unchanged(outStamp, state)) {
  const esbuild = await import('esbuild');
  await esbuild.build({
    entryPoints: { model: path.join(here, 'src', 'model.js') },
    outdir: out,
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2020',
    loader: { '.woff': 'dataurl', '.woff2': 'dataurl', '.css': 'text', '.eot': 'empty', '.ttf': 'empty', '.svg': 'empty' },
    legalComments: 'linked',
  });
  fs.writeFileSync(outStamp, state);
}
