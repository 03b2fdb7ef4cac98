import type { AgreementSettings, Profile, RuleOptions } from '../engine/index.js';
import type { Levels, ProjectSettings } from './project-file.js';

/** The settings of one place: the command line, a project file, an editor. */
export type SettingsLayer = Omit<ProjectSettings, 'files'>;

/** Rules that do not ask for the definition of a known short name. */
const NAMING = ['term-undefined', 'alliance-name-mismatch'];
const DEFAULT_PROFILE: Profile = '770';

/**
 * The settings of one draft from those of several places, the strongest first. Levels join rule by rule; within one
 * place the level for the profile in force goes before the level for all.
 */
export function joinSettings(layers: readonly SettingsLayer[]): AgreementSettings {
  const standard = first(layers, 'standard');
  const profile = first(layers, 'profile');
  const depth = first(layers, 'depth');
  const severities: Levels = Object.assign(
    {},
    ...[...layers]
      .reverse()
      .flatMap((layer) => [layer.severities, layer.severitiesByProfile?.[profile ?? DEFAULT_PROFILE]]),
  ) as Levels;
  const options = joinOptions(layers);
  return {
    ...(standard === undefined ? {} : { standard }),
    ...(profile === undefined ? {} : { profile }),
    ...(depth === undefined ? {} : { depth }),
    ...(Object.keys(severities).length === 0 ? {} : { severities }),
    ...(Object.keys(options).length === 0 ? {} : { options }),
  };
}

/** Options by rule; the strongest layer that sets one decides, known names of all layers are added. */
function joinOptions(layers: readonly SettingsLayer[]): Record<string, RuleOptions> {
  const known = layers.flatMap(({ names }) => names ?? []);
  const flat: Record<string, readonly string[]> = Object.assign(
    {},
    ...[...layers].reverse().map(({ options }) => options),
  ) as Record<string, readonly string[]>;
  if (known.length > 0)
    for (const rule of NAMING)
      flat[`${rule}.known`] = [...new Set([...(flat[`${rule}.known`] ?? []), ...known])];
  const out: Record<string, RuleOptions> = {};
  for (const [key, words] of Object.entries(flat)) {
    const [rule = '', name = ''] = key.split('.');
    out[rule] = { ...out[rule], [name]: words };
  }
  return out;
}

function first<K extends keyof SettingsLayer>(
  layers: readonly SettingsLayer[],
  key: K,
): SettingsLayer[K] | undefined {
  return layers.find((layer) => layer[key] !== undefined)?.[key];
}
