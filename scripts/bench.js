// npm run bench: builds, then measures on the embedded engines (docs/performance.md). `-- --quick` for trying out.
import { spawnSync } from 'node:child_process';
import { ensureBuilt, ensureDependencies } from '../apps/dev/install-and-build.js';

await ensureDependencies();
await ensureBuilt();

const { status } = spawnSync(process.execPath, ['dist/test/bench/main.js', ...process.argv.slice(2)], {
  stdio: 'inherit',
});
process.exit(status ?? 1);
