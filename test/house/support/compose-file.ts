import { parse } from 'yaml';
import { readText } from './planted-tree.js';

export interface Service {
  image: string;
  build?: { dockerfile: string };
  command?: string[];
  environment?: Record<string, string | number>;
  secrets?: string[];
  ports?: string[];
  volumes?: string[];
  networks?: string[];
  profiles?: string[];
  healthcheck?: { test: string[] };
  depends_on?: Record<string, { condition: string }>;
  cap_drop?: string[];
  read_only?: boolean;
  stop_grace_period?: string;
}
export interface Compose {
  services: Record<string, Service>;
  networks: Record<string, { internal?: boolean }>;
  volumes: Record<string, object>;
  secrets: Record<string, { file: string }>;
}

/** The file as `docker compose config` would show it to an operator who set no variable: defaults filled in, anchors merged. */
export function readCompose(path: string): Compose {
  const text = readText(path).replaceAll(/\$\{[A-Z_]+:-([^}]*)\}/g, '$1');
  return parse(text, { merge: true }) as Compose;
}

/** `FROM`, `COPY`, … of a Dockerfile, one entry a line. */
export function readDockerfile(path: string): { instruction: string; rest: string }[] {
  const lines = readText(path)
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'));
  return lines.map((line) => ({ instruction: line.split(' ')[0] ?? '', rest: line.slice(line.indexOf(' ') + 1) }));
}
