import { plainToInstance } from 'class-transformer';
import { getMetadataStorage, validateSync } from 'class-validator';
import { Config } from './config.js';
import { productionFaults } from './production.js';

/** Every setting there is, also those without a default. */
export const settingNames: readonly string[] = [
  ...new Set(
    getMetadataStorage()
      .getTargetValidationMetadatas(Config, '', false, false)
      .map(({ propertyName }) => propertyName),
  ),
];

/**
 * Reads and checks the configuration.
 * @throws Error that names every fault at once, without the value of any secret
 */
export function readConfig(environment: Record<string, string | undefined>): Config {
  const given = Object.fromEntries(
    settingNames
      .map((name) => [name, environment[name]] as const)
      .filter(([, value]) => value !== undefined && value !== ''),
  );
  const config = plainToInstance(Config, given, { exposeDefaultValues: true });
  const faults = validateSync(config).map((fault) => Object.values(fault.constraints ?? {}).join(', '));
  if (config.NODE_ENV === 'production') faults.push(...productionFaults(config, new Config()));
  if (faults.length > 0) throw new Error(`Configuration is not right:\n- ${faults.join('\n- ')}`);
  return config;
}
