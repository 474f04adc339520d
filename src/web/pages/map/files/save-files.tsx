import { type ReactNode, useState } from 'react';
import { Fault } from '../../../components/fault.tsx';
import { useSay } from '../../../messages/say.ts';
import { useService } from '../../../service/use-service.ts';
import type { MapLook } from '../look/map-look.ts';
import { type FileFormat, type PictureWish, readFile, readPicture } from '../network-api.ts';
import { saveBlob } from './save-blob.ts';

const PICTURES = ['svg', 'png'] as const;
/** Each format of a file with the end of its file’s name. */
const FORMATS: Readonly<Record<FileFormat, string>> = {
  gexf: '.gexf',
  graphml: '.graphml',
  'csv-nodes': '-people.csv',
  'csv-edges': '-ties.csv',
  json: '.json',
};
const FORMAT_NAMES = Object.keys(FORMATS) as FileFormat[];

/** Saves what is looked at as a picture or a file, with no more in it than whoever looks may see. */
export function SaveFiles({ look }: { readonly look: MapLook }): ReactNode {
  const say = useSay();
  const service = useService();
  const [isSaving, setSaving] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const save = async (name: string, read: () => Promise<Blob>): Promise<void> => {
    setSaving(true);
    setError(null);
    try {
      saveBlob(await read(), name);
    } catch (fault) {
      setError(fault);
    } finally {
      setSaving(false);
    }
  };
  const theme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  const how: PictureWish = {
    theme,
    colourBy: look.colourBy,
    ...(look.sizeBy === 'degree' ? {} : { sizeBy: look.sizeBy }),
  };
  return (
    <details className="map-save">
      <summary>{say('map.save')}</summary>
      <p className="map-buttons" aria-busy={isSaving}>
        {PICTURES.map((format) => (
          <button
            key={format}
            type="button"
            className="quiet"
            disabled={isSaving}
            onClick={() => void save(`maillon.${format}`, () => readPicture(service, look, { ...how, format }))}
          >
            {say(`map.file.${format}`)}
          </button>
        ))}
        {FORMAT_NAMES.map((format) => (
          <button
            key={format}
            type="button"
            className="quiet"
            disabled={isSaving}
            onClick={() => void save(`maillon${FORMATS[format]}`, () => readFile(service, look, format))}
          >
            {say(`map.file.${format}`)}
          </button>
        ))}
      </p>
      {error !== null && <Fault error={error} />}
    </details>
  );
}
