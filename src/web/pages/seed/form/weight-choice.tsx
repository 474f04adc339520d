import { type ReactNode, useId } from 'react';
import { MEASURES, SLIDERS } from '../../../../wording/index.ts';
import type { Say } from '../../../messages/message.ts';
import { useSay } from '../../../messages/say.ts';
import type { ChangeWish } from '../wish/use-wish.ts';
import type { Criterion, GroupFormat, Wish } from '../wish/wish.ts';

/** The furthest that a slider goes; the formats of the house stay within it. */
const FURTHEST = 5;

/** How much each criterion counts, each said in words. */
export function WeightChoice(props: {
  readonly format: GroupFormat;
  readonly wish: Wish;
  readonly change: ChangeWish;
}): ReactNode {
  const say = useSay();
  const { format, wish, change } = props;
  const usual = format.weights as Readonly<Partial<Record<Criterion, number>>>;
  const set = (name: Criterion, weight: number): void => {
    const { [name]: _, ...others } = wish.weights;
    change({ weights: weight === (usual[name] ?? 0) ? others : { ...others, [name]: weight } });
  };
  return (
    <fieldset className="seed-rules">
      <legend>{say('seed.wishes')}</legend>
      <div className="seed-weights">
        {[...SLIDERS, ...MEASURES].map((name) => (
          <Weight
            key={name}
            name={name}
            weight={wish.weights[name] ?? usual[name] ?? 0}
            onChange={(weight) => set(name, weight)}
          />
        ))}
      </div>
    </fieldset>
  );
}

function Weight(props: {
  readonly name: Criterion;
  readonly weight: number;
  readonly onChange: (weight: number) => void;
}): ReactNode {
  const say = useSay();
  const field = useId();
  const { name, weight } = props;
  const words = weightInWords(say, name, weight);
  return (
    <div className="seed-weight">
      <label htmlFor={field}>{say(`seed.criterion.${name}`)}</label>
      <input
        id={field}
        type="range"
        min={isSlider(name) ? -FURTHEST : 0}
        max={FURTHEST}
        step={0.5}
        value={weight}
        aria-valuetext={words}
        onChange={({ target }) => props.onChange(Number(target.value))}
      />
      <output htmlFor={field}>{words}</output>
    </div>
  );
}

const isSlider = (name: Criterion): boolean => SLIDERS.some((each) => each === name);

/** A weight as a reader takes it: how much, and in which direction. */
export function weightInWords(say: Say, name: Criterion, weight: number): string {
  if (weight === 0) return say('seed.weight.off');
  const size = Math.abs(weight);
  const much = size <= 1 ? 'little' : size <= 3 ? 'some' : 'much';
  if (!isSlider(name)) return say('seed.weight.more', { much });
  if (name === 'acquaintance') return say(weight < 0 ? 'seed.weight.known' : 'seed.weight.new', { much });
  return say(weight < 0 ? 'seed.weight.alike' : 'seed.weight.mixed', { much });
}
