// What a fresh clone installs: the lock file is whole, names no registry, and pins what package.json asks for.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Package { version: string; resolved?: string; optionalDependencies?: Record<string, string> }
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Package> };
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Record<'dependencies' | 'devDependencies', Record<string, string>>;

describe('package-lock.json', () => {
  // npm leaves out an optional package it could not fetch, and `npm ci` then refuses the lock file.
  it('has the optional packages of every platform', () => {
    const missing = Object.entries(lock.packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter((name) => !lock.packages[`${path}/node_modules/${name}`] && !lock.packages[`node_modules/${name}`]));
    expect(missing).toEqual([]);
  });
  it('records no download addresses', () => {
    expect(Object.entries(lock.packages).filter(([, entry]) => entry.resolved?.startsWith('http')).map(([path]) => path)).toEqual([]);
  });
});

describe('package.json', () => {
  it.each(Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }))('pins %s to an exact version', (_name, version) => {
    expect(version).toMatch(/^\d+\.\d+\.\d+(-[\w.]+)?$/);
  });
});
