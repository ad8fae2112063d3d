import type { webcrypto } from 'node:crypto';
import type { Config } from '#libs/platform/config/index.js';
import { Type, plainToInstance } from 'class-transformer';
import {
  IsArray,
  IsIn,
  IsObject,
  IsOptional,
  IsString,
  IsUrl,
  Matches,
  MinLength,
  ValidateNested,
  validateSync,
} from 'class-validator';
import { roleCodes } from '../domain/index.js';

/** Names of the claims that carry what we need; Entree says nlEduPersonHomeOrganizationId, eHerkenning a KvK number. */
export class ClaimNames {
  @IsString() organisationCode = 'organisation_code';
  @IsString() name = 'name';
}

/** One identity provider (standards section 3.3). */
export class ProviderSettings {
  @Matches(/^[a-z0-9-]{1,40}$/) id: string;
  /** Dutch text on the button */
  @IsString() @MinLength(1) label: string;
  @IsUrl({ require_tld: false, require_protocol: true, protocols: ['http', 'https'] }) issuer: string;
  @IsString() @MinLength(1) clientId: string;
  /** secret for client_secret_basic; leave out with `privateKey` */
  @IsOptional() @IsString() clientSecret?: string;
  /** JWK (ES256, PS256 or RS256) for private_key_jwt, as NL GOV demands */
  @IsOptional() @IsObject() privateKey?: webcrypto.JsonWebKey & { kid?: string };
  @IsString() scope = 'openid profile email';
  @ValidateNested() @Type(() => ClaimNames) claims = new ClaimNames();
  /** levels of assurance that are strong enough; empty: any */
  @IsArray() @IsString({ each: true }) acceptedAcr: string[] = [];
  /** ways of proving who you are, one of which must have been used; empty: any */
  @IsArray() @IsString({ each: true }) acceptedAmr: string[] = [];
  /** roles that a sign-in here can give: a provider for guardians never gives one of staff */
  @IsArray() @IsIn(roleCodes, { each: true }) roles: string[] = [...roleCodes];
}

/**
 * The providers of this installation: OIDC_PROVIDERS, else the single one of the OIDC_* variables.
 * @throws Error that names every fault at once, without secrets
 */
export function providerSettings(config: Config): readonly ProviderSettings[] {
  const given = config.OIDC_PROVIDERS === undefined ? [single(config)] : (JSON.parse(config.OIDC_PROVIDERS) as unknown);
  const faults: string[] =
    Array.isArray(given) && given.length > 0 ? [] : ['OIDC_PROVIDERS is not a filled JSON array'];
  const providers = plainToInstance(ProviderSettings, Array.isArray(given) ? given : [], { exposeDefaultValues: true });
  for (const provider of providers) faults.push(...faultsOf(provider, config));
  if (new Set(providers.map(({ id }) => id)).size < providers.length) faults.push('OIDC_PROVIDERS: an id occurs twice');
  if (faults.length > 0) throw new Error(`Identity providers are not right:\n- ${faults.join('\n- ')}`);
  return providers;
}

function single(config: Config): object {
  return {
    id: 'account',
    label: config.OIDC_LABEL,
    issuer: config.OIDC_ISSUER,
    clientId: config.OIDC_CLIENT_ID,
    clientSecret: config.OIDC_CLIENT_SECRET,
    scope: config.OIDC_SCOPE,
    acceptedAcr: config.OIDC_ACR.split(' ').filter((acr) => acr !== ''),
  };
}

function faultsOf(provider: ProviderSettings, config: Config): string[] {
  const faults = validateSync(provider).flatMap((fault) =>
    Object.values(fault.constraints ?? { [fault.property]: '' }),
  );
  if ((provider.clientSecret === undefined) === (provider.privateKey === undefined))
    faults.push('clientSecret or privateKey, one of the two');
  if (!isSecure(provider, config)) faults.push('issuer must start with https://');
  return faults.map((fault) => `provider ${provider.id}: ${fault}`);
}

/** Plain http is for the development provider on this machine only. */
export function mayUseHttp(provider: ProviderSettings, config: Config): boolean {
  return config.NODE_ENV !== 'production' && /^http:\/\/(127\.0\.0\.1|\[::1\]|localhost)(:|\/|$)/.test(provider.issuer);
}

const isSecure = (provider: ProviderSettings, config: Config): boolean =>
  provider.issuer?.startsWith('https://') || mayUseHttp(provider, config);
