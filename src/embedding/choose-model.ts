import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { isAbsolute, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AppError } from '../domain/index.ts';

/** `models/` of the checkout or image this code runs in, two levels above `src/embedding` and `dist/embedding` alike. */
const MODELS_FOLDER = fileURLToPath(new URL('../../models', import.meta.url));

/**
 * The folder of the model to open, or `null` for `none`.
 *
 * `chosen` is a folder (`/opt/models/e5`, `./my-model`, `~/model`), `<organisation>/<name>` of a folder in `models/`,
 * or `none`; left out, it is what `models/default.json` names.
 */
export function chooseModel(chosen: string | undefined, modelsFolder = MODELS_FOLDER): string | null {
  if (chosen === 'none') return null;
  if (chosen === undefined) return join(modelsFolder, readDefault(modelsFolder));
  const shipped = join(modelsFolder, chosen);
  if (!isAbsolute(chosen) && existsSync(join(shipped, 'card.json'))) return shipped;
  const folder = resolve(chosen.replace(/^~(?=$|\/)/, homedir()));
  if (existsSync(join(folder, 'card.json'))) return folder;
  throw new AppError(
    'unavailable',
    `no sentence model '${chosen}': neither ${shipped} nor ${folder} has a card.json; set MAILLON_MODEL to a model folder, to <organisation>/<name> of one in models/, or to none`,
  );
}

function readDefault(modelsFolder: string): string {
  const path = join(modelsFolder, 'default.json');
  try {
    const { model } = JSON.parse(readFileSync(path, 'utf8')) as { model?: unknown };
    if (typeof model === 'string') return model;
  } catch (cause) {
    throw new AppError('unavailable', `${path}, which names the default sentence model, cannot be read; restore it`, {
      cause,
    });
  }
  throw new AppError('unavailable', `${path} must be {"model": "<organisation>/<name>"}; restore it`);
}
