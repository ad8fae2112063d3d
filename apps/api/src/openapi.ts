import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { apiVersion } from '#libs/platform/http/index.js';

type Operation = { responses: Record<string, Response>; parameters?: { in: string }[]; requestBody?: unknown };
type Response = {
  description?: string;
  headers?: Record<string, unknown>;
  content?: Record<string, unknown>;
  $ref?: string;
};

const versionHeader = { description: 'Versie van deze API', schema: { type: 'string', example: apiVersion } };
const problem = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } };
const descriptions: Record<string, string> = {
  400: 'De vraag is niet goed ingevuld; alle bevindingen staan in `errors`.',
  401: 'Niet ingelogd.',
  403: 'De rol mag dit niet.',
  404: 'Bestaat niet, of is niet zichtbaar voor u.',
  409: 'Past niet bij de stand van nu.',
  default: 'Er ging iets mis.',
};

/** The description of the API after the NLGov API Design Rules 2.2: version header and problem details on every operation. */
export function describeApi(app: INestApplication): OpenAPIObject {
  const builder = new DocumentBuilder()
    .setTitle('Estafette')
    .setDescription('Draagt het dossier van een kind over van voorschool naar basisschool naar voortgezet onderwijs.')
    .setVersion(apiVersion)
    .setContact('Estafette', 'https://estafette.example', 'beheer@estafette.example')
    .setLicense('EUPL-1.2', 'https://eupl.eu/1.2/nl')
    .setExternalDoc('Woordenlijst (glossary)', 'https://estafette.example/docs/glossary')
    .addServer('https://estafette.example/api/v1')
    .addCookieAuth('__Host-sid', { type: 'apiKey', in: 'cookie' }, 'session');
  const document = SwaggerModule.createDocument(app, builder.build(), {
    ignoreGlobalPrefix: true,
    operationIdFactory: (controller, method) => `${controller.replace('Controller', '')}_${method}`,
  });
  document.components = {
    ...document.components,
    schemas: { ...document.components?.schemas, Problem: problemSchema },
  };
  for (const path of Object.values(document.paths)) {
    for (const operation of Object.values(path as Record<string, Operation>)) complete(operation);
  }
  return document;
}

/** Every response names the version header; every error has the problem shape; what can be refused says so. */
function complete(operation: Operation): void {
  if (!operation.responses) return;
  const wanted = ['400', '401', '403', '404', '409', 'default'];
  for (const status of wanted) operation.responses[status] ??= { description: descriptions[status] ?? '' };
  for (const [status, response] of Object.entries(operation.responses)) {
    response.headers = { ...response.headers, 'API-Version': versionHeader };
    response.description ||= descriptions[status] ?? 'Gelukt.';
    if (Number(status) >= 400 || status === 'default') response.content = problem;
  }
}

const text = (description: string): object => ({ type: 'string', description });
const problemSchema = {
  type: 'object' as const,
  description: 'Foutmelding volgens RFC 9457.',
  required: ['status', 'title', 'detail'],
  properties: {
    type: text('Soort fout, als URI.'),
    title: text('Korte titel.'),
    status: { type: 'integer', description: 'HTTP-status.' },
    detail: text('Wat er mis is en wat u kunt doen.'),
    instance: text('Pad van de vraag.'),
    code: text('Vaste code van de fout.'),
    traceId: text('Nummer waarmee beheer de vraag terugvindt.'),
    errors: {
      type: 'array',
      description: 'Alle bevindingen tegelijk.',
      items: {
        type: 'object',
        required: ['name', 'code', 'reason'],
        properties: {
          name: text('Naam van het veld.'),
          code: text('Vaste code.'),
          reason: text('Wat er mis is en hoe u het herstelt.'),
        },
      },
    },
  },
} as never;
