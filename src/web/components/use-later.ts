import { useEffect, useState } from 'react';

const PAUSE = 180;

/** A value as it is once it was left alone for a moment: what is typed is not looked for at every letter. */
export function useLater<Value>(value: Value, pause = PAUSE): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pause);
    return () => clearTimeout(timer);
  }, [value, pause]);
  return settled;
}
