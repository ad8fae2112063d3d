// Makes an empty capability with all its parts and doors: node scripts/new-capability.js meetings
// What a capability does not need, such as jobs/, may go again (docs/architecture.md, parts of a capability).
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const name = process.argv[2] ?? '';
const folder = join('libs', name);
const meaningless = /^(?:common|generic|shared|utils?|misc|core|helpers?|lib)$/;
if (!/^[a-z]+(?:-[a-z]+)*$/.test(name)) refuse('Give a name in kebab-case, plural where it can be: meetings');
if (meaningless.test(name)) refuse(`"${name}" says nothing about what it can do`);
if (existsSync(folder)) refuse(`${folder} is there already`);

const className = name.replaceAll(/(?:^|-)([a-z])/g, (_, letter) => letter.toUpperCase());
const title = name.replaceAll('-', ' ');

const files = {
  'domain/index.ts': `// Front door of the rules of ${title}, for every other capability and for the browser.\nexport {};\n`,
  [`data/${name}.repository.ts`]: `import { Injectable } from '@nestjs/common';

/** Loads and saves, always within the transaction of a service. */
@Injectable()
export class ${className}Repository {}
`,
  [`http/${name}.controller.ts`]: `import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';

@ApiTags('${title}')
@Controller('${name}')
export class ${className}Controller {}
`,
  'jobs/.gitkeep': '',
  [`${name}.service.ts`]: `import { Injectable } from '@nestjs/common';

/** Use cases: load, ask domain/, save, put work in the outbox. */
@Injectable()
export class ${className}Service {}
`,
  [`${name}.module.ts`]: `import { Module } from '@nestjs/common';
import { ${className}Repository } from './data/${name}.repository.js';
import { ${className}Service } from './${name}.service.js';

@Module({ providers: [${className}Repository, ${className}Service], exports: [${className}Service] })
export class ${className}Module {}
`,
  'index.ts': `export * from './${name}.module.js';\nexport * from './${name}.service.js';\n`,
  'api.ts': `import { Module } from '@nestjs/common';
import { ${className}Controller } from './http/${name}.controller.js';
import { ${className}Module } from './${name}.module.js';

@Module({ imports: [${className}Module], controllers: [${className}Controller] })
export class ${className}ApiModule {}
`,
  'worker.ts': `import { Module } from '@nestjs/common';
import { ${className}Module } from './${name}.module.js';

@Module({ imports: [${className}Module] })
export class ${className}WorkerModule {}
`,
};

for (const [path, content] of Object.entries(files)) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

const rung = new RegExp(`['\\s]${name}['\\s]`).test(readFileSync('.dependency-cruiser.cjs', 'utf8'));
console.log(`${folder} is made. What is left to you:
- ${rung ? 'its rung is in .dependency-cruiser.cjs already' : `give it a rung in .dependency-cruiser.cjs (rungs): below whom does ${name} stand?`}
- mount ${className}ApiModule in apps/api/src/capabilities.ts, and ${className}WorkerModule in apps/worker/src/capabilities.ts
- rules go in domain/, with a spec beside them; tables in data/ with a migration in libs/database/migrations/
- every route names its permission; ApiTags and the comments on routes and DTOs are Dutch
- new words go in docs/glossary.md
- remove the folders and doors that it does not need`);

function refuse(reason) {
  console.error(reason);
  process.exit(1);
}
