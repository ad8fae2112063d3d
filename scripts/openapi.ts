// Writes libs/api-client/openapi.json and the types of the web from the code; with --check it only compares.
import 'reflect-metadata';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { NestFactory } from '@nestjs/core';
import openapiTypes, { astToString } from 'openapi-typescript';
import { format } from 'prettier';
import { readConfig } from '#libs/platform/config/index.js';
import { fastifyAdapter } from '#libs/platform/http/index.js';
import { Logger } from '#libs/platform/log/index.js';

const folder = 'libs/api-client';
const path = `${folder}/openapi.json`;
mkdirSync(folder, { recursive: true });
if (!existsSync(path)) writeFileSync(path, '{}\n');

const { ApiModule } = await import('../apps/api/src/api.module.js');
const { describeApi } = await import('../apps/api/src/openapi.js');
const config = readConfig({ DATABASE_URL: 'postgres://nobody@127.0.0.1/none', LOG_LEVEL: 'silent' });
const app = await NestFactory.create(ApiModule.with(config, new Logger('openapi', 'silent')), fastifyAdapter(config), {
  preview: true,
  logger: false,
});
const document = describeApi(app);
const wanted = {
  [path]: await format(JSON.stringify(document), { parser: 'json', printWidth: 120 }),
  [`${folder}/types.d.ts`]: astToString(await openapiTypes(document as never)),
};

let drift = false;
for (const [name, content] of Object.entries(wanted)) {
  if (existsSync(name) && readFileSync(name, 'utf8') === content) continue;
  drift = true;
  if (process.argv.includes('--check')) console.error(`${name} is not what the code says: run npm run openapi`);
  else writeFileSync(name, content);
}
process.exit(drift && process.argv.includes('--check') ? 1 : 0);
