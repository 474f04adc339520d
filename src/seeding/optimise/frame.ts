/** How many groups of which size, and how many people stay without one. */
export interface Frame {
  readonly groups: number;
  /** Fewest and most people in a group; groups that are kept as they are do not count. */
  readonly min: number;
  readonly max: number;
  /** How many people each group has, where they were asked for one by one. */
  readonly sizes?: readonly number[] | undefined;
  /** Fewest and most people left out. */
  readonly leftOut: { readonly min: number; readonly max: number };
}

/** Fewest and most people in one group. */
export const boundsOf = ({ sizes, min, max }: Frame, group: number): { readonly min: number; readonly max: number } => {
  const size = sizes?.[group];
  return size === undefined ? { min, max } : { min: size, max: size };
};

/** Groups of these sizes, and whoever is more without one; null where the people do not suffice. */
export function frameOfSizes(people: number, sizes: readonly number[]): Frame | null {
  const leftOut = people - sizes.reduce((sum, size) => sum + size, 0);
  if (leftOut < 0) return null;
  return {
    ...{ groups: sizes.length, sizes, min: Math.min(...sizes), max: Math.max(...sizes) },
    leftOut: { min: leftOut, max: leftOut },
  };
}

export interface FrameRequest {
  readonly people: number;
  readonly size: { readonly min: number; readonly max: number; readonly best: readonly [number, number] };
  readonly gathers: 'everyone' | 'some';
  /** Asked for by the facilitator. */
  readonly groupSize?: number | undefined;
  readonly groups?: number | undefined;
}

/**
 * Ways to divide so many people, the most even and nearest to the asked or best size first. Later ones are only tried
 * when the hard rules leave no room in the earlier ones. Empty when no way exists.
 */
export function planFrames(request: FrameRequest): Frame[] {
  const { people, size, gathers } = request;
  const limits = {
    min: request.groupSize === undefined ? size.min : Math.max(size.min, Math.min(request.groupSize, people) - 1),
    max: request.groupSize === undefined ? size.max : Math.min(size.max, request.groupSize + 1),
  };
  if (request.groups !== undefined) return framesOf(request.groups, request, limits);
  if (gathers === 'some') return framesOf(1, request, limits);
  const wanted = request.groupSize ?? (size.best[0] + size.best[1]) / 2;
  for (let leftOut = 0; leftOut <= people - size.min; leftOut += 1) {
    const placed = people - leftOut;
    const counts = [];
    for (let groups = Math.ceil(placed / size.max); groups * size.min <= placed; groups += 1) counts.push(groups);
    if (counts.length === 0) continue;
    const nearest = counts.sort((a, b) => Math.abs(placed / a - wanted) - Math.abs(placed / b - wanted) || a - b);
    const frames = nearest.flatMap((groups) => everybody(groups, placed, leftOut, size));
    // What was asked for comes near in the first frames; a size asked for by name is never left by more than one.
    return request.groupSize === undefined ? frames : keepNear(frames, request.groupSize);
  }
  return [];
}

/** Even groups first; then any sizes that the format admits. */
function everybody(groups: number, placed: number, leftOut: number, size: { min: number; max: number }): Frame[] {
  const even = { min: Math.floor(placed / groups), max: Math.ceil(placed / groups) };
  const out = { min: leftOut, max: leftOut };
  const frames = [{ groups, ...even, leftOut: out }];
  const wide = { min: size.min, max: Math.min(size.max, placed - (groups - 1) * size.min) };
  if (wide.min < even.min || wide.max > even.max) frames.push({ groups, ...wide, leftOut: out });
  return frames;
}

function keepNear(frames: readonly Frame[], asked: number): Frame[] {
  const [first] = frames;
  if (first === undefined) return [];
  const narrow = frames.filter(({ groups }) => groups === first.groups);
  return narrow.map((frame) => ({
    ...frame,
    min: Math.min(first.min, Math.max(frame.min, asked - 1)),
    max: Math.max(first.max, Math.min(frame.max, asked + 1)),
  }));
}

/** So many groups: everybody when they fit, else as many as the groups hold. */
function framesOf(groups: number, request: FrameRequest, limits: { min: number; max: number }): Frame[] {
  const { people, size, gathers, groupSize } = request;
  if (groups * size.min > people) return [];
  if (gathers === 'everyone' && groupSize === undefined && groups * size.max >= people)
    return everybody(groups, people, 0, size);
  const exact = groupSize !== undefined && groups * groupSize <= people;
  const min = exact ? groupSize : gathers === 'everyone' ? size.min : Math.max(limits.min, size.min);
  const max = exact ? groupSize : Math.min(limits.max, people);
  if (min > max) return [];
  return [
    {
      groups,
      min,
      max,
      leftOut: { min: Math.max(0, people - groups * max), max: Math.max(0, people - groups * min) },
    },
  ];
}
