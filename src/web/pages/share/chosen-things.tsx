import { type ReactNode, useId } from 'react';
import { CommunityText } from '../../components/community-text.tsx';
import { ThingField } from '../../components/thing-field.tsx';
import { useSay } from '../../messages/say.ts';
import { answered } from '../../service/service.ts';
import { useRead } from '../../service/use-service.ts';

/** Things of one type that somebody names, each to be taken away, and a field to add more. */
export function ChosenThings(props: {
  readonly label: string;
  readonly add: string;
  readonly type: 'topic' | 'challenge' | 'group';
  readonly ids: readonly string[];
  readonly onChange: (ids: readonly string[]) => void;
  readonly most?: number;
}): ReactNode {
  const say = useSay();
  const heading = useId();
  const { type, ids, most = 20 } = props;
  const item = ids.map((id) => `${type}:${id}`);
  const { data } = useRead(
    ['names', ...item],
    (service, signal) => answered(service.GET('/api/names', { params: { query: { item } }, signal })),
    { enabled: item.length > 0 },
  );
  const nameOf = (id: string): string => data?.items.find((named) => named.id === id)?.name ?? '…';
  return (
    <div className="share-chosen">
      <p id={heading}>{props.label}</p>
      {ids.length > 0 && (
        <ul className="labels" aria-labelledby={heading}>
          {ids.map((id) => (
            <li key={id}>
              <CommunityText>{nameOf(id)}</CommunityText>{' '}
              <button
                type="button"
                className="quiet"
                aria-label={say('share.remove', { name: nameOf(id) })}
                onClick={() => props.onChange(ids.filter((one) => one !== id))}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      {ids.length < most && (
        <ThingField
          label={props.add}
          type={type}
          onChoose={(id) => {
            if (!ids.includes(id)) props.onChange([...ids, id]);
          }}
        />
      )}
    </div>
  );
}
